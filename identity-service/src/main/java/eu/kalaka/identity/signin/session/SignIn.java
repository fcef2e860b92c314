package eu.kalaka.identity.signin.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One sign-in, from its proof to its end; kept in the session.
 *
 * @param id names it in lists and in what was granted under it; the session's own id is a secret
 * @param account whose
 * @param at when the proof was complete
 * @param means what was proved
 * @param device browser and system as they call themselves, in a few words
 */
public record SignIn(UUID id, UUID account, Instant at, Means means, String device) implements Serializable {

    /** Nobody stays signed in longer, however busy. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** Nobody stays signed in longer without doing anything. */
    public static final Duration LONGEST_IDLE = Duration.ofHours(2);

    /** Whether it still holds. */
    public boolean holdsAt(Instant now) {
        return now.isBefore(at.plus(LONGEST));
    }
}
