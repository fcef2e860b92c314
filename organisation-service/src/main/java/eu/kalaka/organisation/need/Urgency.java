package eu.kalaka.organisation.need;

import java.util.Arrays;

/** How soon volunteers must be found. */
public enum Urgency {
    NORMAL("normal"),
    URGENT("urgent"),
    /** Flood, storm, fire: the emergency pool is asked. */
    EMERGENCY("emergency");

    /** All codes, as a pattern for requests. */
    public static final String CODES = "normal|urgent|emergency";

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    /** The urgency with that wire name. */
    public static Urgency of(String code) {
        return Arrays.stream(values())
                .filter(urgency -> urgency.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No urgency: " + code));
    }

    /** Wire name. */
    public String code() {
        return code;
    }
}
