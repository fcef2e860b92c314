package eu.kalaka.local;

import java.time.Instant;

/**
 * A text message that was accepted and went to no phone.
 *
 * @param from the sender as the system gave it, a number or a name
 * @param to the phone number as the system gave it
 * @param text the whole text; parts of a long message are put together
 * @param parts how many messages a provider would have charged for
 */
public record CaughtSms(String from, String to, String text, int parts, Instant receivedAt) {}
