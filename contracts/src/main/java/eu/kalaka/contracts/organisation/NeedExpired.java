package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/** A published need is over, or the time to apply for it is. */
public record NeedExpired(UUID needId, String unit, UUID hostId, Instant at) implements Message {}
