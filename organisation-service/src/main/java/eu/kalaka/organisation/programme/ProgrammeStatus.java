package eu.kalaka.organisation.programme;

import java.util.Arrays;

/** How far a programme is (domain.md 4.5): step by step, never back. */
public enum ProgrammeStatus {
    IDEA("idea"),
    APPROVED("approved"),
    RUNNING("running"),
    REPORTING("reporting"),
    CLOSED("closed");

    /** All codes, as a pattern for requests. */
    public static final String CODES = "idea|approved|running|reporting|closed";

    private final String code;

    ProgrammeStatus(String code) {
        this.code = code;
    }

    /** The status with that wire name. */
    public static ProgrammeStatus of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status of a programme: " + code));
    }

    /** Wire name. */
    public String code() {
        return code;
    }

    /** Whether a programme comes from this status into {@code next}; an idea may also be dropped. */
    boolean leadsTo(ProgrammeStatus next) {
        return switch (next) {
            case IDEA -> false;
            case APPROVED -> this == IDEA;
            case RUNNING -> this == APPROVED;
            case REPORTING -> this == RUNNING;
            case CLOSED -> this == REPORTING || this == IDEA;
        };
    }
}
