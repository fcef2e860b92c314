package eu.kalaka.contracts.registry;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * They were two people after all: whatever came from {@code volunteerId} when she was merged goes back to her.
 *
 * @param into the record that she had been merged into
 */
public record MergeUndone(UUID volunteerId, String unit, UUID into, Instant at) implements Message {}
