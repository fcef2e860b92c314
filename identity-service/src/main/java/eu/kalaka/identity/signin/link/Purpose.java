package eu.kalaka.identity.signin.link;

import java.time.Duration;
import java.util.Locale;

/** What a link is for. */
public enum Purpose {
    /** To choose the first password. */
    INVITATION(Duration.ofDays(7)),
    /** To choose a new one. */
    RESET(Duration.ofMinutes(30));

    private final Duration validFor;

    Purpose(Duration validFor) {
        this.validFor = validFor;
    }

    /** How long after its sending it may be used. */
    public Duration validFor() {
        return validFor;
    }

    /** Its name in store and bundles. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
