package eu.kalaka.portal.room.my;

import eu.kalaka.portal.api.Paged;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement as matching-service tells the volunteer of it.
 *
 * @param needTitle what the need is called, also once it is closed
 */
record OwnPlacement(
        UUID id,
        UUID needId,
        @Nullable String needTitle,
        OffsetDateTime start,
        OffsetDateTime end,
        String status,
        Duration totalHours,
        List<Hours> hours) {

    static final Comparator<OwnPlacement> BY_START = Comparator.comparing(OwnPlacement::start);

    /** Confirmed hours of one day. */
    record Hours(LocalDate date, Duration duration) {}

    /** A page of placements. */
    record Listed(List<OwnPlacement> items, @Nullable String next) implements Paged<OwnPlacement> {}

    OwnPlacement {
        hours = hours == null ? List.of() : List.copyOf(hours);
    }

    /** An invitation that still can be answered. */
    boolean isOpenInvitation(Instant now) {
        return status.equals("invited") && end.toInstant().isAfter(now);
    }

    /** A shift that she goes to. */
    boolean isComing(Instant now) {
        return status.equals("accepted") && end.toInstant().isAfter(now);
    }

    /** Whether she can still take her yes back. */
    public boolean canBeTakenBack(Instant now) {
        return isComing(now) && start.toInstant().isAfter(now);
    }

    /** A shift that is over and of which nobody has confirmed the hours yet. */
    boolean awaitsHours(Instant now) {
        return status.equals("accepted") && !isComing(now) && totalHours.isZero();
    }
}
