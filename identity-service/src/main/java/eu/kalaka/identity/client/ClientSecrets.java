package eu.kalaka.identity.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Makes and checks clients' secrets. They are 32 random bytes, never chosen by people, so a plain hash cannot be searched back,
 * and a slow one would only make every token request slow. Any of a client's present secrets is right.
 */
public final class ClientSecrets implements PasswordEncoder {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret. */
    static String make() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** All hashes in one text, as Spring Security keeps one secret a client. */
    static String joined(List<Client.Secret> secrets) {
        return secrets.stream().map(Client.Secret::hash).collect(Collectors.joining(" "));
    }

    @Override
    public String encode(@Nullable CharSequence secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.valueOf(secret).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String hashes) {
        if (secret == null || hashes == null) {
            return false;
        }
        byte[] given = encode(secret).getBytes(StandardCharsets.US_ASCII);
        boolean right = false;
        for (String hash : hashes.split(" ", -1)) {
            right |= MessageDigest.isEqual(given, hash.getBytes(StandardCharsets.US_ASCII));
        }
        return right;
    }
}
