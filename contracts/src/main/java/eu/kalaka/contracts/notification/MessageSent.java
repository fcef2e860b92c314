package eu.kalaka.contracts.notification;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * A message was handed to its provider.
 *
 * @param recipientId the volunteer or host told
 * @param template which text, e.g. {@code invitation}
 * @param channel email, sms or call
 */
public record MessageSent(UUID messageId, String unit, UUID recipientId, String template, String channel, Instant at)
        implements Message {}
