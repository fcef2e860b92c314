package eu.kalaka.notification.provider;

import java.util.Locale;

/** How a message reaches somebody. */
public enum Channel {
    EMAIL,
    SMS,
    /** Staff tells it by phone. */
    CALL;

    /** E.g. {@code email}; also the name of the channel's circuit breaker and time limit. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
