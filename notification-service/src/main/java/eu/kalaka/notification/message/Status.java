package eu.kalaka.notification.message;

import java.util.Locale;

/** Where a message stands. */
public enum Status {
    /** To be sent, at once or at its next attempt. */
    DUE,
    /** The provider took it, or staff told it by phone. */
    SENT,
    /** The provider says that it is on the phone. */
    DELIVERED,
    /** A person has to call: the staff's call list. */
    TO_CALL,
    /** Nobody was told, and nobody will be by this message. */
    NOT_SENT;

    /** E.g. {@code to_call}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is no such status */
    static Status of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
