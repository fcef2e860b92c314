package eu.kalaka.organisation.need;

import java.util.Arrays;

/** How a need says when volunteers are wanted. */
public enum TimingKind {
    /** At the shifts it names, and no others. */
    FIXED("fixed"),
    /** Some time between two days; each time that is agreed becomes a shift of its own. */
    FLEXIBLE("flexible"),
    /** From a day on, until somebody closes it. */
    OPEN_ENDED("open_ended");

    /** All codes, as a pattern for requests. */
    public static final String CODES = "fixed|flexible|open_ended";

    private final String code;

    TimingKind(String code) {
        this.code = code;
    }

    /** The kind with that wire name. */
    public static TimingKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of timing: " + code));
    }

    /** Wire name. */
    public String code() {
        return code;
    }
}
