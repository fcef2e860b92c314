package eu.kalaka.registry.merge;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.registry.volunteer.Volunteer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** They were two people after all: within thirty days both records are as they were, but for what was changed since. */
@Component
class UndoMerge {

    private final AggregateStore<Volunteer> volunteers;
    private final AggregateStore<Merge> merges;
    private final FinishMerges finish;
    private final Clock clock;

    UndoMerge(AggregateStore<Volunteer> volunteers, AggregateStore<Merge> merges, FinishMerges finish, Clock clock) {
        this.volunteers = volunteers;
        this.merges = merges;
        this.finish = finish;
        this.clock = clock;
    }

    Outcome<Merge> undo(String id, Caller caller) {
        Optional<Merge> merge = merges.find(id).map(Versioned::state).filter(found -> SeeMerges.maySee(caller, found));
        if (merge.isPresent() && merge.get().step() == Merge.Step.DONE && !canBeReleased(merge.get())) {
            return new Outcome.Refused<>(MergeRefusal.MERGED_AGAIN);
        }
        Outcome<Merge> undoing = merges.change(
                id,
                found -> SeeMerges.maySee(caller, found),
                null,
                found -> found.undo(clock.instant(), caller.subject()));
        return switch (undoing) {
            case Outcome.Done<Merge>(Versioned<Merge> now, boolean _) -> finish.carryOn(now.state(), false);
            case Outcome<Merge> other -> other;
        };
    }

    /** The record that stayed must still be in use; where it was merged itself, that merge is undone first. */
    private boolean canBeReleased(Merge merge) {
        return volunteers
                .find(merge.kept().value().toString())
                .filter(kept -> kept.state().closed().isEmpty())
                .isPresent();
    }
}
