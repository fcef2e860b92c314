package eu.kalaka.matching.copies;

import eu.kalaka.matching.ShiftId;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One shift of a need.
 *
 * @param places how many volunteers are asked for
 */
public record Shift(UUID shiftId, OffsetDateTime start, OffsetDateTime end, int places) {

    public ShiftId id() {
        return new ShiftId(shiftId);
    }
}
