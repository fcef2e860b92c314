package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * A host came into another status.
 *
 * @param from lead, in_preparation, verified, active, suspended or closed
 * @param to one of the same
 */
public record HostStatusChanged(UUID hostId, String unit, String from, String to, Instant at) implements Message {}
