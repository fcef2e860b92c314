package eu.kalaka.contracts.matching;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The volunteer said yes and has the place. */
public record PlacementMade(
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
