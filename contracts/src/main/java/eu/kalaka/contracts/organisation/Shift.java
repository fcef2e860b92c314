package eu.kalaka.contracts.organisation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One shift of a need.
 *
 * @param start with the offset of the place where it happens
 * @param places how many volunteers are asked for
 * @param placesMin with fewer volunteers it cannot take place; absent where one is enough
 */
public record Shift(
        UUID shiftId,
        OffsetDateTime start,
        OffsetDateTime end,
        int places,
        @Nullable Integer placesMin) {

    /** With what version 1 began. */
    public Shift(UUID shiftId, OffsetDateTime start, OffsetDateTime end, int places) {
        this(shiftId, start, end, places, null);
    }
}
