package eu.kalaka.contracts.matching;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A placement or an open invitation ended before its shift, and not by the volunteer's no.
 *
 * @param start of the shift, with the offset of the place where it would have happened
 * @param cause {@code shift_cancelled}
 */
public record PlacementEnded(
        UUID placementId,
        String unit,
        UUID needId,
        UUID shiftId,
        UUID hostId,
        UUID volunteerId,
        OffsetDateTime start,
        String cause,
        Instant at)
        implements Message {}
