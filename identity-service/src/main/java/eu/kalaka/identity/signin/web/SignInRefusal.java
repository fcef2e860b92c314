package eu.kalaka.identity.signin.web;

import eu.kalaka.platform.aggregate.Refusal;
import java.util.Locale;

/** Why something cannot be done for an account. */
enum SignInRefusal implements Refusal {
    /** The account has no e-mail address, or may not be used now. */
    NOBODY_TO_INVITE;

    @Override
    public String reason() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
