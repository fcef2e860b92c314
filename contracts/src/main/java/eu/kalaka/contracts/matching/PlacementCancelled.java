package eu.kalaka.contracts.matching;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The shift of a placement or of an open invitation was cancelled before it began.
 *
 * @param start of the shift, with the offset of the place where it would have happened, as {@code end}
 */
public record PlacementCancelled(
        UUID placementId,
        String unit,
        UUID needId,
        UUID shiftId,
        UUID hostId,
        UUID volunteerId,
        OffsetDateTime start,
        OffsetDateTime end,
        Instant at)
        implements Message {}
