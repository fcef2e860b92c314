package eu.kalaka.matching.placement;

import eu.kalaka.matching.holds.Calendars;
import eu.kalaka.matching.holds.Claim;
import eu.kalaka.matching.holds.Seats;
import eu.kalaka.platform.aggregate.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Holds a volunteer's time and a place in the shift, so that neither can be given away while she is being booked. */
@Component
class HoldPlace {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Calendars calendars;
    private final Seats seats;
    private final SettleClaim settleClaim;

    HoldPlace(Calendars calendars, Seats seats, SettleClaim settleClaim) {
        this.calendars = calendars;
        this.seats = seats;
        this.settleClaim = settleClaim;
    }

    /**
     * Holds both, the time first.
     *
     * @param places how many the shift has
     * @return what could not be had, if anything; a hold that was had before stays until it is settled
     */
    Optional<Refusal> hold(Placement placement, int places, Instant now) {
        if (!holdTime(placement, now)) {
            return Optional.of(PlacementRefusal.TIME_TAKEN);
        }
        return holdSeat(placement, places, now) ? Optional.empty() : Optional.of(PlacementRefusal.SHIFT_FULL);
    }

    boolean holdTime(Placement placement, Instant now) {
        return hold(
                () -> calendars.hold(
                        placement.volunteerId(),
                        placement.unit().controller(),
                        placement.claim(),
                        placement.task().start().toInstant(),
                        placement.task().end().toInstant(),
                        now.plus(PATIENCE)),
                () -> calendars.lapsed(placement.volunteerId(), now));
    }

    boolean holdSeat(Placement placement, int places, Instant now) {
        return hold(
                () -> seats.hold(placement.task().shiftId(), places, placement.claim(), now.plus(PATIENCE)),
                () -> seats.lapsed(placement.task().shiftId(), now));
    }

    /** What stands in the way may be left over from a crash: then it is settled, and there is a second try. */
    private boolean hold(BooleanSupplier attempt, Supplier<List<Claim>> lapsed) {
        return attempt.getAsBoolean() || (settleClaim.settleAll(lapsed.get()) && attempt.getAsBoolean());
    }
}
