package eu.kalaka.training.completion;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.store.Projection;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Two records of one person were merged, or parted again: completions follow. Heard twice, it comes to the same, and a merge may be
 * heard before an earlier one that leads to it.
 */
@Component
class FollowMerges {

    /** View of {@code kalaka.volunteer.merged.v1} and {@code kalaka.volunteer.merge-undone.v1}. */
    record Merge(UUID volunteerId, UUID into, Instant at) {}

    private final AggregateStore<TrainingRecord> store;
    private final Projection<KnownMerge> merges;
    private final MongoTemplate mongo;

    FollowMerges(AggregateStore<TrainingRecord> store, MongoTemplate mongo) {
        this.store = store;
        this.merges = new Projection<>(mongo, KnownMerge.class);
        this.mongo = mongo;
    }

    /** Whatever the one completed counts for the other too; the newer where both did. */
    void merged(Merge merge, long sequence) {
        merges.put(merge.volunteerId().toString(), sequence, new KnownMerge(merge.volunteerId(), merge.into()));
        UUID from = merge.volunteerId();
        Set<UUID> passed = new HashSet<>();
        Optional<UUID> into = heirOf(from);
        // An undoing that is heard after the merge the other way round would lead in a circle meanwhile.
        while (into.isPresent() && passed.add(from)) {
            passOn(from, into.get(), merge.at());
            from = into.get();
            into = heirOf(from);
        }
    }

    void undone(Merge merge, long sequence) {
        merges.put(merge.volunteerId().toString(), sequence, new KnownMerge(merge.volunteerId(), null));
        mongo.find(query(where("volunteerId").is(merge.into())), TrainingRecord.class)
                .forEach(completed ->
                        store.change(completed.id(), known -> known.giveBack(merge.volunteerId(), merge.at())));
    }

    private Optional<UUID> heirOf(UUID volunteer) {
        return merges.find(volunteer.toString()).map(KnownMerge::into);
    }

    private void passOn(UUID from, UUID into, Instant at) {
        mongo.find(query(where("volunteerId").is(from)), TrainingRecord.class)
                .forEach(completed -> passOn(completed, into, at));
    }

    private void passOn(TrainingRecord completed, UUID into, Instant at) {
        if (completed.isTakenBack()) {
            return;
        }
        TrainingRecord inherited = completed.inheritedBy(into);
        Outcome<TrainingRecord> richer = store.change(inherited.id(), known -> known.inherit(completed, at));
        if (richer instanceof Outcome.Missing<TrainingRecord>) {
            store.create(inherited, inherited.completed(at));
        }
    }
}
