package eu.kalaka.matching.placement;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import eu.kalaka.matching.copies.FollowsNeeds;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Needs;
import eu.kalaka.matching.copies.Shift;
import eu.kalaka.platform.aggregate.Outcome;
import java.time.Clock;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Cancels what stands for a cancelled shift: a need no longer names it, so its placements and open invitations end and their times and
 * places are free. Who says yes in that very moment looks again after she has written ({@link #orCancelled}), so either she
 * sees that the shift is gone, or this sees her.
 */
@Component
class CancelPlacements implements FollowsNeeds {

    private static final String BY = "organisation-service";

    private final MongoTemplate mongo;
    private final Needs needs;
    private final FreePlace freePlace;
    private final SettleClaim settleClaim;
    private final Clock clock;

    CancelPlacements(MongoTemplate mongo, Needs needs, FreePlace freePlace, SettleClaim settleClaim, Clock clock) {
        this.mongo = mongo;
        this.needs = needs;
        this.freePlace = freePlace;
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
                .forEach(this::cancel);
    }

    /** The outcome, or the end where the need does not name the shift any more. */
    Outcome<Placement> orCancelled(Outcome<Placement> outcome) {
        if (!(outcome instanceof Outcome.Done<Placement> done)) {
            return outcome;
        }
        Placement placement = done.now().state();
        return needs.find(placement.task().needId())
                .filter(need -> isCancelled(placement, need))
                .map(need -> cancel(placement))
                .orElse(outcome);
    }

    private Outcome<Placement> cancel(Placement placement) {
        Step step = Step.of(clock.instant(), BY);
        Outcome<Placement> outcome = freePlace.by(placement.id(), null, known -> known.cancel(step));
        if (outcome instanceof Outcome.Done<Placement> done
                && done.now().state().status() == Status.CANCELLED) {
            // Also of who said yes while this was written.
            settleClaim.settle(done.now().state().claim());
        }
        return outcome;
    }

    private static boolean isCancelled(Placement placement, Need need) {
        return need.shifts().stream().map(Shift::id).noneMatch(placement.task().shiftId()::equals);
    }
}
