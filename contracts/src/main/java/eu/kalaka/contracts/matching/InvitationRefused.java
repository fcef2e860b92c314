package eu.kalaka.contracts.matching;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/** The volunteer said no; the place is free for another. */
public record InvitationRefused(
        UUID placementId, String unit, UUID needId, UUID shiftId, UUID hostId, UUID volunteerId, Instant at)
        implements Message {}
