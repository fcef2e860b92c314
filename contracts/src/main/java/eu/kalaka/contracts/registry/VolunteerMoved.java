package eu.kalaka.contracts.registry;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * Another data controller keeps the volunteer from now on.
 *
 * @param unit where she is now
 * @param from where she was
 */
public record VolunteerMoved(UUID volunteerId, String unit, String from, Instant at) implements Message {}
