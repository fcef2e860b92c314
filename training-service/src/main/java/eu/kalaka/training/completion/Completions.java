package eu.kalaka.training.completion;

import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.store.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Who completed what. */
@Component
class Completions {

    private final MongoTemplate mongo;
    private final AggregateStore<TrainingRecord> store;

    Completions(MongoTemplate mongo, AggregateStore<TrainingRecord> store) {
        this.mongo = mongo;
        this.store = store;
    }

    Optional<Versioned<TrainingRecord>> find(UUID volunteer, String course) {
        return store.find(TrainingRecord.idOf(volunteer, course));
    }

    Page<TrainingRecord> of(String course, @Nullable String cursor, int limit) {
        return Page.find(
                mongo, TrainingRecord.class, Criteria.where("course").is(course), cursor, limit, TrainingRecord::id);
    }
}
