package eu.kalaka.identity.signin.code;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.apache.commons.codec.binary.Base32;
import org.springframework.web.util.UriUtils;

/** The secret that a server and somebody's telephone share. */
public final class CodeSecret {

    /** 160 bits, as RFC 4226 advises. */
    private static final int BYTES = 20;

    private static final int LETTERS_IN_GROUP = 4;

    private final byte[] bytes;

    CodeSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A new one. */
    public static CodeSecret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new CodeSecret(bytes);
    }

    /** The one that {@link #base32()} wrote. */
    public static CodeSecret of(String base32) {
        return new CodeSecret(new Base32().decode(base32));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** In letters, as authenticator apps take it. */
    public String base32() {
        return new Base32().encodeToString(bytes).replace("=", "");
    }

    /** The same in groups of four, for typing. */
    public String forTyping() {
        return base32().replaceAll("(.{" + LETTERS_IN_GROUP + "})(?=.)", "$1 ");
    }

    /** What authenticator apps read from a picture. */
    public String uri(String issuer, String login) {
        String from = UriUtils.encode(issuer, StandardCharsets.UTF_8);
        return "otpauth://totp/" + from + ":" + UriUtils.encode(login, StandardCharsets.UTF_8) + "?secret=" + base32()
                + "&issuer=" + from + "&algorithm=SHA1&digits=6&period=30";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeSecret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Never the secret itself. */
    @Override
    public String toString() {
        return "a secret";
    }
}
