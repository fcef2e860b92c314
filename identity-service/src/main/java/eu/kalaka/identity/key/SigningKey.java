package eu.kalaka.identity.key;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A key pair that signs tokens, as it is kept; never changed once made.
 *
 * @param id the key's thumbprint, {@code kid} of its tokens
 * @param sealed the pair, readable only with the key of the installation
 * @param made since when it signs: the youngest one does
 */
@Document("signing-keys")
record SigningKey(@Id String id, String sealed, Instant made) {

    @Override
    public String toString() {
        return "SigningKey[" + id + "]"; // never what it holds
    }
}
