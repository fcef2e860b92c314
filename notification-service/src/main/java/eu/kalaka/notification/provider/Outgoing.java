package eu.kalaka.notification.provider;

import eu.kalaka.notification.text.Text;
import java.util.UUID;

/**
 * A message on its way out; personal data, never stored or logged.
 *
 * @param messageId the same for every try, so that the other side can know a double
 * @param address an e-mail address or a phone number in E.164
 */
public record Outgoing(UUID messageId, String address, Text text) {}
