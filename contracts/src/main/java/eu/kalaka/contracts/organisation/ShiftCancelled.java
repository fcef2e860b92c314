package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A shift that volunteers may have been told of will not take place; the need's other shifts stay.
 *
 * @param start with the offset of the place where it would have happened, as {@code end}
 */
public record ShiftCancelled(
        UUID needId, String unit, UUID hostId, UUID shiftId, OffsetDateTime start, OffsetDateTime end, Instant at)
        implements Message {}
