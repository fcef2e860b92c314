package eu.kalaka.identity.grant;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.bus.Incoming;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.store.Projection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class GrantConfiguration {

    /** As much of another service's record as is needed here. */
    record Told(String unit) {}

    /** View of {@code kalaka.volunteer.merged.v1}. */
    record Merge(UUID into) {}

    @Bean
    Projection<KnownRecord> recordCopies(MongoTemplate mongo) {
        return new Projection<>(mongo, KnownRecord.class);
    }

    @Bean
    Subscription volunteerStates(Projection<KnownRecord> records) {
        return Subscription.to(Catalogue.VOLUNTEER_STATE)
                .on(
                        "kalaka.volunteer.state.v1",
                        Told.class,
                        (incoming, told) -> keep(records, "volunteer:" + incoming.subject(), incoming.sequence(), told))
                .onErased(key -> records.erase("volunteer:" + key));
    }

    @Bean
    Projection<MergedRecord> mergedRecordCopies(MongoTemplate mongo) {
        return new Projection<>(mongo, MergedRecord.class);
    }

    @Bean
    Subscription volunteerMerges(Projection<MergedRecord> records) {
        return Subscription.to(Catalogue.VOLUNTEER)
                .on(
                        "kalaka.volunteer.merged.v1",
                        Merge.class,
                        (incoming, merge) -> keep(records, incoming, merge.into()))
                .on("kalaka.volunteer.merge-undone.v1", Merge.class, (incoming, _) -> keep(records, incoming, null));
    }

    private static void keep(Projection<MergedRecord> records, Incoming incoming, @Nullable UUID into) {
        records.put(incoming.subject(), incoming.sequence(), new MergedRecord(incoming.subject(), into));
    }

    @Bean
    Subscription hostStates(Projection<KnownRecord> records) {
        return Subscription.to(Catalogue.HOST_STATE)
                .on(
                        "kalaka.host.state.v1",
                        Told.class,
                        (incoming, told) -> keep(records, "host:" + incoming.subject(), incoming.sequence(), told));
    }

    private static void keep(Projection<KnownRecord> records, String id, long sequence, Told told) {
        records.put(id, sequence, new KnownRecord(id, new UnitPath(told.unit())));
    }
}
