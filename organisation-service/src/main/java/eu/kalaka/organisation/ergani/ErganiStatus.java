package eu.kalaka.organisation.ergani;

import java.util.Locale;

/** Whether a placement is announced. */
public enum ErganiStatus {
    DUE,
    ANNOUNCED,
    NOT_NEEDED;

    /** All codes, as a pattern for requests. */
    public static final String CODES = "due|announced|not_needed";

    /** The status with that wire name. */
    public static ErganiStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Wire name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
