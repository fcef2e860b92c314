package eu.kalaka.organisation.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is sent to everybody who asks the same, with the tag by which he can tell that nothing has changed. */
record Feed(byte[] content, String tag) {

    static Feed of(byte[] content) {
        return new Feed(content, HexFormat.of().formatHex(sha256(content), 0, 16));
    }

    static Feed of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
