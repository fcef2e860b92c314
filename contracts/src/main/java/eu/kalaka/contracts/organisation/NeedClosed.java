package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/** A need takes no more volunteers. */
public record NeedClosed(UUID needId, String unit, UUID hostId, Instant at) implements Message {}
