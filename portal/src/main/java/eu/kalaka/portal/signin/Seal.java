package eu.kalaka.portal.signin;

import eu.kalaka.portal.Settings;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/** Makes what the portal keeps in the store unreadable for whoever has only the store. */
@Component
class Seal {

    private static final int KEY_BYTES = 32;

    private final BytesEncryptor sealer;

    /**
     * With the installation's key.
     *
     * @throws IllegalArgumentException where there is none, or it is not 32 bytes in base64
     */
    Seal(Settings settings) {
        byte[] key = Base64.getDecoder().decode(settings.secretKey());
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "kalaka.portal.secret-key must be 32 bytes in base64, e.g. of: openssl rand -base64 32");
        }
        sealer = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES"))
                .build();
    }

    byte[] close(byte[] open) {
        return sealer.encrypt(open);
    }

    /**
     * What was sealed.
     *
     * @throws IllegalStateException where it was sealed under another key
     */
    byte[] open(byte[] sealed) {
        return sealer.decrypt(sealed);
    }
}
