package eu.kalaka.training.completion;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Two records of one person were merged, or parted again: completions follow. Heard twice, it comes to the same. */
@Component
class FollowMerges {

    /** View of {@code kalaka.volunteer.merged.v1} and {@code kalaka.volunteer.merge-undone.v1}. */
    record Merge(UUID volunteerId, UUID into, Instant at) {}

    private final AggregateStore<TrainingRecord> store;
    private final MongoTemplate mongo;

    FollowMerges(AggregateStore<TrainingRecord> store, MongoTemplate mongo) {
        this.store = store;
        this.mongo = mongo;
    }

    /** Whatever the one completed counts for the other too; the newer where both did. */
    void merged(Merge merge) {
        mongo.find(query(where("volunteerId").is(merge.volunteerId())), TrainingRecord.class)
                .forEach(completed -> passOn(completed, merge));
    }

    void undone(Merge merge) {
        mongo.find(query(where("volunteerId").is(merge.into())), TrainingRecord.class)
                .forEach(completed ->
                        store.change(completed.id(), known -> known.giveBack(merge.volunteerId(), merge.at())));
    }

    private void passOn(TrainingRecord completed, Merge merge) {
        if (completed.isTakenBack()) {
            return;
        }
        TrainingRecord inherited = completed.inheritedBy(merge.into());
        Outcome<TrainingRecord> richer = store.change(inherited.id(), known -> known.inherit(completed, merge.at()));
        if (richer instanceof Outcome.Missing<TrainingRecord>) {
            store.create(inherited, inherited.completed(merge.at()));
        }
    }
}
