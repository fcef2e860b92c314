package eu.kalaka.contracts.notification;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * A message could not be sent and is now a task for staff.
 *
 * @param reason no_address, refused_by_provider, gave_up
 */
public record MessageNotSent(UUID messageId, String unit, UUID recipientId, String template, String reason, Instant at)
        implements Message {}
