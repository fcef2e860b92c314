package eu.kalaka.identity.signin.password;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one account's holder proves himself with, passkeys apart.
 *
 * @param account whose it is
 * @param password its hash, null until the invitation is taken up
 * @param codeSecret the sealed secret of the one-time codes, null until enrolment
 * @param offeredSecret the sealed secret shown at enrolment, until the first code proves that it was read
 * @param lastStep the time step of the last code taken: none of it or before it is taken again
 */
@Document("credentials")
public record Credentials(
        @Id UUID account,
        @Nullable String password,
        @Nullable String codeSecret,
        @Nullable String offeredSecret,
        long lastStep) {

    /** Of an account that has none yet. */
    public static Credentials none(UUID account) {
        return new Credentials(account, null, null, null, 0);
    }

    public boolean hasSecondFactor() {
        return codeSecret != null;
    }
}
