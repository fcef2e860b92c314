package eu.kalaka.notification.text;

/**
 * A rendered message; personal data, never stored or logged.
 *
 * @param subject empty where the channel has none
 */
public record Text(String subject, String body) {}
