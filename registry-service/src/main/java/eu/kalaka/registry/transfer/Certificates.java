package eu.kalaka.registry.transfer;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.Indexes;
import eu.kalaka.contracts.Catalogue;
import eu.kalaka.platform.bus.Incoming;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.store.Projection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The copy of completed courses that the registry keeps from training-service's events: they go with a volunteer. */
final class Certificates {

    private static final String VOLUNTEER = "volunteerId";

    /** View of {@code kalaka.training.taken-back.v1}. */
    record TakenBack(UUID volunteerId, String course, Instant at) {

        Certificate over() {
            return new Certificate(
                    volunteerId,
                    course,
                    at.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1));
        }
    }

    private final MongoTemplate mongo;
    private final Projection<Certificate> copies;

    Certificates(MongoTemplate mongo) {
        this.mongo = mongo;
        this.copies = new Projection<>(mongo, Certificate.class);
        mongo.getCollection(mongo.getCollectionName(Certificate.class)).createIndex(Indexes.ascending(VOLUNTEER));
    }

    /** What counts on that day. */
    List<Certificate> of(UUID volunteer, LocalDate day) {
        return mongo.find(query(where(VOLUNTEER).is(volunteer)), Certificate.class).stream()
                .filter(certificate -> certificate.isValidOn(day))
                .toList();
    }

    private void keep(Incoming about, Certificate certificate) {
        copies.put(certificate.volunteerId() + ":" + certificate.course(), about.sequence(), certificate);
    }

    @Configuration(proxyBeanMethods = false)
    static class Feed {

        @Bean
        Certificates certificates(MongoTemplate mongo) {
            return new Certificates(mongo);
        }

        @Bean
        Subscription completionFacts(Certificates certificates) {
            return Subscription.to(Catalogue.COMPLETION)
                    .on("kalaka.training.completed.v1", Certificate.class, certificates::keep)
                    .on(
                            "kalaka.training.taken-back.v1",
                            TakenBack.class,
                            (about, back) -> certificates.keep(about, back.over()));
        }
    }
}
