package eu.kalaka.matching.placement;

import eu.kalaka.matching.HostId;
import eu.kalaka.matching.NeedId;
import eu.kalaka.matching.ShiftId;
import eu.kalaka.matching.eligibility.Opening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What a volunteer is asked to do: one shift of one need, as it was when she was asked.
 *
 * @param regime legal regime of the hours, see the need
 * @param start on the clock of the place where it happens, as is {@code end}
 */
public record Task(
        NeedId needId, ShiftId shiftId, HostId hostId, String regime, OffsetDateTime start, OffsetDateTime end) {

    private static final Duration LATE = Duration.ofHours(24);

    static Task of(Opening opening) {
        return new Task(
                opening.need().id(),
                opening.shift().id(),
                opening.need().host(),
                opening.need().regime(),
                opening.start(),
                opening.end());
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(start.toInstant());
    }

    /** Whether that is so shortly before it begins that hardly anybody else can be found: a house rule. */
    boolean isLate(Instant at) {
        return at.isAfter(start.toInstant().minus(LATE));
    }

    /** Whether some moment of the shift lies on that local day; a shift until midnight does not touch the next day. */
    boolean touches(LocalDate day) {
        return !day.isBefore(start.toLocalDate())
                && !day.isAfter(end.minusNanos(1).toLocalDate());
    }
}
