package eu.kalaka.notification.message;

import eu.kalaka.notification.text.Template;
import eu.kalaka.platform.store.TypedId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Identifies a message. */
public record MessageId(UUID value) implements TypedId {

    /**
     * The id of the message that follows from an event: the same for every delivery of that event, so that none makes a second
     * message. A UUIDv8 (RFC 9562) that begins as the event's UUIDv7 does, with its time, so that later messages sort after
     * earlier ones.
     */
    public static MessageId following(UUID eventId, UUID recipientId, Template template) {
        ByteBuffer digest = ByteBuffer.wrap(digest(eventId + "\n" + recipientId + "\n" + template.wire()));
        long time = eventId.getMostSignificantBits() & 0xFFFFFFFFFFFF0000L;
        long high = time | 0x8000L | (digest.getLong() & 0x0FFFL);
        long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new MessageId(new UUID(high, low));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** As it stands in the store and in URLs. */
    public String text() {
        return value.toString();
    }
}
