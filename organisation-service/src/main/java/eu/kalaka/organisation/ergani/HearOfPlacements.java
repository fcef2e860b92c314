package eu.kalaka.organisation.ergani;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.rules.Case;
import eu.kalaka.contracts.rules.Rule;
import eu.kalaka.contracts.rules.Rules;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.need.Need;
import eu.kalaka.platform.bus.Incoming;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import eu.kalaka.platform.store.TypedIds;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Hears of every placement and keeps those that the rules want announced; heard twice is kept once. */
@Configuration(proxyBeanMethods = false)
class HearOfPlacements {

    /** The law asks nothing of age here, so any grown age stands for all. */
    private static final int ANY_AGE = 30;

    /** What is read of a placement. */
    record Placed(UUID placementId, UUID needId, UUID hostId, UUID volunteerId, OffsetDateTime start) {}

    @Bean
    TypedIds placementIds() {
        return new TypedIds().with(PlacementId.class, PlacementId::new);
    }

    @Bean
    AggregateStore<Announcement> announcementStore(Aggregates aggregates) {
        return aggregates.store(Announcement.class, announcement -> List.of());
    }

    @Bean
    Subscription placementsToAnnounce(AggregateStore<Announcement> store, MongoTemplate mongo) {
        return Subscription.to(Catalogue.PLACEMENT)
                .on(
                        "kalaka.placement.made.v1",
                        Placed.class,
                        (incoming, placed) -> keep(incoming, placed, store, mongo));
    }

    private static void keep(
            Incoming incoming, Placed placed, AggregateStore<Announcement> store, MongoTemplate mongo) {
        Need need = mongo.findById(placed.needId().toString(), Need.class);
        LocalDate startsOn = placed.start().toLocalDate();
        if (need != null && isDue(incoming, need, startsOn)) {
            store.create(Announcement.due(
                    new PlacementId(placed.placementId()),
                    incoming.unit(),
                    new HostId(placed.hostId()),
                    placed.volunteerId(),
                    startsOn));
        }
    }

    private static boolean isDue(Incoming incoming, Need need, LocalDate day) {
        return Rules.isInForce(
                Rule.Kind.ERGANI, new Case(incoming.unit(), need.task().regime().code(), ANY_AGE, day));
    }
}
