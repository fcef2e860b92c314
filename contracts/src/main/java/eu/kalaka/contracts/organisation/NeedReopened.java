package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/** A filled need has free places again. */
public record NeedReopened(UUID needId, String unit, UUID hostId, Instant at) implements Message {}
