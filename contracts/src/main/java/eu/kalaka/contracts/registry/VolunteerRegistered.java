package eu.kalaka.contracts.registry;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * A person is now in the volunteer registry.
 *
 * @param channel by which door: self, desk, phone, kiosk, import, enquiry
 */
public record VolunteerRegistered(UUID volunteerId, String unit, String channel, Instant at) implements Message {}
