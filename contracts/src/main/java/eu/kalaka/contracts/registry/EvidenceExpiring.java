package eu.kalaka.contracts.registry;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper that was seen of a volunteer soon no longer counts; told once of each. Which one it is stays with the registry.
 *
 * @param validUntil the last day on which it counts
 */
public record EvidenceExpiring(UUID volunteerId, String unit, LocalDate validUntil, Instant at) implements Message {}
