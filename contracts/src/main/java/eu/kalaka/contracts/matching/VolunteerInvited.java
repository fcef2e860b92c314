package eu.kalaka.contracts.matching;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A volunteer was asked for a shift; the answer is open. */
public record VolunteerInvited(
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
