package eu.kalaka.identity.signin.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/** The id of an account as authenticators keep it: its sixteen bytes, which say nothing of a person. */
final class UserIds {

    private static final int BYTES = 16;

    private UserIds() {}

    static Bytes of(UUID account) {
        return new Bytes(ByteBuffer.allocate(BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    /**
     * The account of an id.
     *
     * @throws java.nio.BufferUnderflowException where it is too short for one of ours
     */
    static UUID account(Bytes id) {
        ByteBuffer bytes = ByteBuffer.wrap(id.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
