package eu.kalaka.matching.placement;

import eu.kalaka.matching.holds.Calendars;
import eu.kalaka.matching.holds.Claim;
import eu.kalaka.matching.holds.Seats;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes holds what their placement says: confirmed, or gone. Anybody may do so at any time, twice or at once.
 *
 * <p>A hold is dropped only after its attempt was withdrawn in the placement's own document. An acceptor who was asleep in
 * between finds that its attempt no longer counts; without this, it would wake up and accept on a hold that others have taken.
 */
@Component
class SettleClaim {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final AggregateStore<Placement> placements;
    private final Calendars calendars;
    private final Seats seats;
    private final Clock clock;

    SettleClaim(AggregateStore<Placement> placements, Calendars calendars, Seats seats, Clock clock) {
        this.placements = placements;
        this.calendars = calendars;
        this.seats = seats;
        this.clock = clock;
    }

    void settle(Claim claim) {
        Outcome<Placement> outcome =
                placements.change(claim.placement().value().toString(), placement -> placement.withdraw(claim));
        if (outcome instanceof Outcome.Done<Placement> done) {
            settle(claim, done.now().state());
        }
    }

    /**
     * Settles several.
     *
     * @return whether there were any
     */
    boolean settleAll(List<Claim> claims) {
        claims.forEach(this::settle);
        return !claims.isEmpty();
    }

    /** Both holds of an accepted placement are for good. */
    void confirm(Placement accepted) {
        calendars.confirm(accepted.volunteerId(), accepted.claim());
        seats.confirm(accepted.task().shiftId(), accepted.claim());
    }

    /** What a crash left: holds that were not confirmed in time. */
    @Scheduled(fixedDelayString = "${kalaka.matching.settle-every:PT30S}")
    void sweep() {
        Instant now = clock.instant();
        settleAll(Stream.concat(calendars.lapsed(now).stream(), seats.lapsed(now).stream())
                .distinct()
                .toList());
    }

    @Scheduled(fixedDelayString = "PT6H")
    void forget() {
        calendars.forgetEndedBefore(clock.instant().minus(REMEMBERED));
    }

    private void settle(Claim claim, Placement placement) {
        if (placement.status() == Status.ACCEPTED && placement.claim().equals(claim)) {
            confirm(placement);
        } else {
            calendars.release(placement.volunteerId(), claim);
            seats.release(placement.task().shiftId(), claim);
        }
    }
}
