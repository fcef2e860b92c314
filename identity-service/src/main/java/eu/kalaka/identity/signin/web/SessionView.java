package eu.kalaka.identity.signin.web;

import eu.kalaka.identity.signin.session.Sessions.Listed;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A sign-in as its owner and staff see it.
 *
 * @param means password, password_and_code or passkey
 * @param device browser and system in two words
 */
record SessionView(UUID id, Instant signedInAt, Instant lastUsedAt, String means, String device) {

    static SessionView of(Listed one) {
        return new SessionView(
                one.signIn().id(),
                one.signIn().at(),
                one.lastUsed(),
                one.signIn().means().name().toLowerCase(Locale.ROOT),
                one.signIn().device());
    }
}
