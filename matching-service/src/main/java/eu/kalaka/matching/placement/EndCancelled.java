package eu.kalaka.matching.placement;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import eu.kalaka.matching.copies.FollowsNeeds;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Needs;
import eu.kalaka.matching.copies.Shift;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Clock;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Ends what a cancelled shift ends: a need no longer names it, so its placements and open invitations end and their times and
 * places are free. Who says yes in that very moment looks again after she has written ({@link #endIfCancelled}), so either she
 * sees that the shift is gone, or this sees her.
 */
@Component
class EndCancelled implements FollowsNeeds {

    private static final String BY = "organisation-service";

    private final MongoTemplate mongo;
    private final AggregateStore<Placement> placements;
    private final Needs needs;
    private final SettleClaim settleClaim;
    private final Clock clock;

    EndCancelled(
            MongoTemplate mongo,
            AggregateStore<Placement> placements,
            Needs needs,
            SettleClaim settleClaim,
            Clock clock) {
        this.mongo = mongo;
        this.placements = placements;
        this.needs = needs;
        this.settleClaim = settleClaim;
        this.clock = clock;
    }

    @Override
    public void changed(Need need) {
        mongo
                .find(
                        Query.query(where("task.needId")
                                .is(need.needId().toString())
                                .and("status")
                                .in(Status.INVITED, Status.ACCEPTED)),
                        Placement.class)
                .stream()
                .filter(placement -> isCancelled(placement, need))
                .forEach(this::end);
    }

    /** The outcome, or the end where the need does not name the shift any more. */
    Outcome<Placement> endIfCancelled(Outcome<Placement> outcome) {
        if (!(outcome instanceof Outcome.Done<Placement> done)) {
            return outcome;
        }
        Placement placement = done.now().state();
        return needs.find(placement.task().needId())
                .filter(need -> isCancelled(placement, need))
                .map(need -> end(placement))
                .orElse(outcome);
    }

    private Outcome<Placement> end(Placement placement) {
        Outcome<Placement> outcome =
                placements.change(placement.id().value().toString(), known -> known.end(Step.of(clock.instant(), BY)));
        if (outcome instanceof Outcome.Done<Placement> done
                && done.now().state().status() == Status.ENDED) {
            settleClaim.settleAll(List.of(placement.claim()));
        }
        return outcome;
    }

    private static boolean isCancelled(Placement placement, Need need) {
        return need.shifts().stream().map(Shift::id).noneMatch(placement.task().shiftId()::equals);
    }
}
