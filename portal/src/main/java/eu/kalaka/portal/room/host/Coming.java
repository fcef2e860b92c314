package eu.kalaka.portal.room.host;

import eu.kalaka.portal.api.Paged;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement as matching-service tells the host of it: who comes, by number; names are the registry's. */
record Coming(
        UUID id,
        UUID needId,
        @Nullable String needTitle,
        UUID hostId,
        UUID volunteerId,
        OffsetDateTime start,
        OffsetDateTime end,
        String status,
        Duration totalHours) {

    static final Comparator<Coming> BY_START =
            Comparator.comparing(Coming::start).thenComparing(Coming::id);

    private static final int SHORT = 4;

    /** A page of placements. */
    record Listed(List<Coming> items, @Nullable String next) implements Paged<Coming> {}

    /** Whether she is still expected. */
    boolean isAhead(Instant now) {
        return status.equals("accepted") && end.toInstant().isAfter(now);
    }

    /** Whether somebody must say how long she was there, or that she was not. */
    public boolean awaitsWord(Instant now) {
        return status.equals("accepted")
                && totalHours.isZero()
                && !start.toInstant().isAfter(now);
    }

    /** How long the shift was meant to be. */
    public Duration planned() {
        return Duration.between(start, end);
    }

    /** Enough of her number to tell one from another in a list. */
    public String number() {
        String whole = volunteerId.toString();
        return whole.substring(whole.length() - SHORT);
    }
}
