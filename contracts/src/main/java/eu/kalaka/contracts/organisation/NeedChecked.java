package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/** The point has checked a need; it may be published. */
public record NeedChecked(UUID needId, String unit, UUID hostId, Instant at) implements Message {}
