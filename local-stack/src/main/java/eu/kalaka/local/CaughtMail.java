package eu.kalaka.local;

import java.time.Instant;

/**
 * An e-mail that was accepted and went nowhere.
 *
 * @param to the recipient's address of the SMTP envelope; a message to two recipients is caught twice
 * @param text the plain text, or the HTML source where there is no plain text
 */
public record CaughtMail(String to, String subject, String text, Instant receivedAt) {}
