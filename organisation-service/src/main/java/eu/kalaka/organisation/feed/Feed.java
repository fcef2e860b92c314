package eu.kalaka.organisation.feed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is sent to everybody who asks the same, with the tag by which he can tell that nothing has changed. */
final class Feed {

    private final byte[] content;
    private final String tag;

    private Feed(byte[] content, String tag) {
        this.content = content;
        this.tag = tag;
    }

    static Feed of(byte[] content) {
        return new Feed(content.clone(), HexFormat.of().formatHex(sha256(content), 0, 16));
    }

    byte[] content() {
        return content.clone();
    }

    int bytes() {
        return content.length;
    }

    String tag() {
        return tag;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
