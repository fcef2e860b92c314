package eu.kalaka.notification.message;

import java.util.Locale;

/** Why a message did not reach anybody by itself; the values of {@code MessageNotSent.reason}. */
public enum Reason {
    /** There is no e-mail and no phone for SMS, or nothing is known of the recipient. */
    NO_ADDRESS,
    /** The provider will never take a message for this address. */
    REFUSED_BY_PROVIDER,
    /** It was tried for long enough. */
    GAVE_UP;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
