package eu.kalaka.matching.placement;

import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.holds.Calendars;
import eu.kalaka.matching.holds.Claim;
import eu.kalaka.matching.holds.Seats;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ends an accepted placement and frees her time and place. Both holds lapse from now on unless they are confirmed again, then the
 * placement ends, then they are settled by what it says: whatever a crash leaves in between, the sweep puts right.
 */
@Component
class FreePlace {

    private final AggregateStore<Placement> placements;
    private final Calendars calendars;
    private final Seats seats;
    private final SettleClaim settleClaim;
    private final Clock clock;

    FreePlace(
            AggregateStore<Placement> placements,
            Calendars calendars,
            Seats seats,
            SettleClaim settleClaim,
            Clock clock) {
        this.placements = placements;
        this.calendars = calendars;
        this.seats = seats;
        this.settleClaim = settleClaim;
        this.clock = clock;
    }

    /** Ends it by that decision; where the decision refuses or changes nothing, everything stays as it was. */
    Outcome<Placement> by(PlacementId id, @Nullable Long version, Function<Placement, Decision<Placement>> end) {
        Optional<Claim> claim = placements
                .find(id.value().toString())
                .map(found -> found.state())
                .filter(placement -> placement.status() == Status.ACCEPTED)
                .map(this::loosen);
        Outcome<Placement> outcome = placements.change(id.value().toString(), any -> true, version, end);
        claim.ifPresent(settleClaim::settle);
        return outcome;
    }

    Claim loosen(Placement placement) {
        Instant until = clock.instant().plus(HoldPlace.PATIENCE);
        calendars.loosen(placement.volunteerId(), placement.claim(), until);
        seats.loosen(placement.task().shiftId(), placement.claim(), until);
        return placement.claim();
    }
}
