package eu.kalaka.organisation.need;

import java.util.Arrays;

/** How far a need is (domain.md 4.5): a draft is published, a published need is closed, and a closed one stays closed. */
public enum NeedStatus {
    DRAFT("draft"),
    PUBLISHED("published"),
    CLOSED("closed");

    /** All codes, as a pattern for requests. */
    public static final String CODES = "draft|published|closed";

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
}
