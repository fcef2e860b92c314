package eu.kalaka.registry.course;

import com.mongodb.client.model.Indexes;
import eu.kalaka.contracts.Catalogue;
import eu.kalaka.platform.bus.Incoming;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.store.Projection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Which courses volunteers completed. */
public final class Completions {

    private static final String VOLUNTEER = "volunteerId";

    private record Completed(
            UUID volunteerId, String course, @Nullable LocalDate validUntil) {}

    private record TakenBack(UUID volunteerId, String course) {}

    private final MongoTemplate mongo;
    private final Projection<KnownCompletion> copies;

    Completions(MongoTemplate mongo) {
        this.mongo = mongo;
        this.copies = new Projection<>(mongo, KnownCompletion.class);
        mongo.getCollection(mongo.getCollectionName(KnownCompletion.class)).createIndex(Indexes.ascending(VOLUNTEER));
    }

    /** Codes of the courses that count for her on that day; merged records are one in training-service too. */
    public List<String> of(UUID volunteer, LocalDate day) {
        Query hers = Query.query(Criteria.where(VOLUNTEER).is(volunteer.toString()));
        return mongo.find(hers, KnownCompletion.class).stream()
                .filter(known -> known.countsOn(day))
                .map(KnownCompletion::course)
                .sorted()
                .toList();
    }

    /** Her data are erased. */
    public void forget(UUID volunteer) {
        copies.eraseAll(VOLUNTEER, volunteer.toString());
    }

    private void keep(Incoming about, KnownCompletion known) {
        copies.put(known.volunteerId() + ":" + known.course(), about.sequence(), known);
    }

    @Configuration(proxyBeanMethods = false)
    static class Feed {

        @Bean
        Completions completions(MongoTemplate mongo) {
            return new Completions(mongo);
        }

        @Bean
        Subscription completionFacts(Completions completions) {
            return Subscription.to(Catalogue.COMPLETION)
                    .on(
                            "kalaka.training.completed.v1",
                            Completed.class,
                            (about, told) -> completions.keep(
                                    about,
                                    new KnownCompletion(told.volunteerId(), told.course(), told.validUntil(), false)))
                    .on(
                            "kalaka.training.taken-back.v1",
                            TakenBack.class,
                            (about, told) -> completions.keep(
                                    about, new KnownCompletion(told.volunteerId(), told.course(), null, true)));
        }
    }
}
