package eu.kalaka.notification.message;

import java.util.Locale;

/** What came of a call. */
public enum CallResult {
    /** She knows now. */
    TOLD,
    /** Nobody answered; the message stays on the list. */
    NO_ANSWER,
    /** There is no use in calling again. */
    UNREACHABLE;

    /** @throws IllegalArgumentException where there is no such result */
    static CallResult of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
