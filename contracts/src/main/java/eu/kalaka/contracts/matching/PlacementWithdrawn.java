package eu.kalaka.contracts.matching;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The volunteer had said yes and took it back before the shift began; the place is free for another.
 *
 * @param late whether so late that hardly anybody could be found any more
 */
public record PlacementWithdrawn(
        UUID placementId,
        String unit,
        UUID needId,
        UUID shiftId,
        UUID hostId,
        UUID volunteerId,
        OffsetDateTime start,
        boolean late,
        Instant at)
        implements Message {}
