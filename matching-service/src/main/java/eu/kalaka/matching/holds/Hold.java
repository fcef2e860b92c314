package eu.kalaka.matching.holds;

import eu.kalaka.matching.PlacementId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place in a shift that is taken or about to be.
 *
 * @param until when an unconfirmed hold may be settled by anybody; absent once it is confirmed
 */
record Hold(PlacementId placement, int attempt, @Nullable Instant until) {

    boolean isLapsed(Instant now) {
        return until != null && !now.isBefore(until);
    }

    Claim claim() {
        return new Claim(placement, attempt);
    }
}
