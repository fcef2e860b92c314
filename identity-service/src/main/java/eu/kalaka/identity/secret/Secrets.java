package eu.kalaka.identity.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/**
 * Seals small texts with one key of the installation, which stands outside the store: AES-256 in Galois/Counter mode, a new
 * nonce each time. Two keys are made from it, one for sealing and one for pseudonyms.
 */
public final class Secrets {

    private static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final BytesEncryptor sealer;
    private final byte[] pseudonymKey;

    private Secrets(byte[] key) {
        this.sealer = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(hmac(key, "seal"), "AES"))
                .build();
        this.pseudonymKey = hmac(key, "pseudonym");
    }

    /**
     * Secrets under that key.
     *
     * @param base64 32 bytes
     * @throws IllegalArgumentException where it is not so
     */
    public static Secrets under(String base64) {
        byte[] key = Base64.getDecoder().decode(base64);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "kalaka.identity.secret-key must be 32 bytes in base64, e.g. of: openssl rand -base64 32");
        }
        return new Secrets(key);
    }

    /** The text, readable only with the key. */
    public String seal(String text) {
        return Base64.getEncoder().encodeToString(sealer.encrypt(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What was sealed.
     *
     * @throws IllegalStateException where it was changed since, or sealed under another key
     */
    public String open(String sealed) {
        return new String(sealer.decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    /** Always the same for the same text, and says nothing of it to those without the key. */
    public String pseudonym(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(pseudonymKey, text));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
