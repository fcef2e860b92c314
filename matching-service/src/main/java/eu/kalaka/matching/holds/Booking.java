package eu.kalaka.matching.holds;

import eu.kalaka.matching.PlacementId;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a volunteer is taken or about to be.
 *
 * @param end the first moment after it
 * @param until as in {@link Hold}
 */
public record Booking(
        PlacementId placement,
        int attempt,
        Instant start,
        Instant end,
        @Nullable Instant until) {

    /** Whether some moment lies in both; a shift may begin in the moment the other ends. */
    public boolean overlaps(OffsetDateTime otherStart, OffsetDateTime otherEnd) {
        return start.isBefore(otherEnd.toInstant()) && end.isAfter(otherStart.toInstant());
    }

    boolean isLapsed(Instant now) {
        return until != null && !now.isBefore(until);
    }

    Claim claim() {
        return new Claim(placement, attempt);
    }
}
