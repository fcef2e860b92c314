package eu.kalaka.organisation.need;

import java.util.Arrays;

/**
 * How far a need is (domain.md 4.5): draft, checked by the point, published, then filled, expired or closed. A filled need whose
 * volunteer drops out is published again; an expired or closed one stays so.
 */
public enum NeedStatus {
    DRAFT("draft"),
    CHECKED("checked"),
    PUBLISHED("published"),
    FILLED("filled"),
    EXPIRED("expired"),
    CLOSED("closed");

    /** All codes, as a pattern for requests. */
    public static final String CODES = "draft|checked|published|filled|expired|closed";

    private final String code;

    NeedStatus(String code) {
        this.code = code;
    }

    /** The status with that wire name. */
    public static NeedStatus of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status of a need: " + code));
    }

    /** Wire name. */
    public String code() {
        return code;
    }

    /** Whether others have been told that volunteers are looked for, and may still count on it. */
    boolean isRunning() {
        return this == PUBLISHED || this == FILLED;
    }

    boolean isOver() {
        return this == EXPIRED || this == CLOSED;
    }
}
