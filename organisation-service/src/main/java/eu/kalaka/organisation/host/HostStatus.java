package eu.kalaka.organisation.host;

import java.util.Arrays;

/** How far a host is (domain.md 4.5). */
public enum HostStatus {
    LEAD("lead"),
    IN_PREPARATION("in_preparation"),
    VERIFIED("verified"),
    ACTIVE("active"),
    SUSPENDED("suspended"),
    CLOSED("closed");

    /** All codes, as a pattern for requests. */
    public static final String CODES = "lead|in_preparation|verified|active|suspended|closed";

    private final String code;

    HostStatus(String code) {
        this.code = code;
    }

    /** The status with that wire name. */
    public static HostStatus of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status of a host: " + code));
    }

    /** Wire name. */
    public String code() {
        return code;
    }

    /** Whether a host may come from this status into {@code next}: forward step by step, back from a suspension, and to its end from anywhere. */
    boolean leadsTo(HostStatus next) {
        return switch (next) {
            case LEAD -> false;
            case IN_PREPARATION -> this == LEAD;
            case VERIFIED -> this == IN_PREPARATION;
            case ACTIVE -> this == VERIFIED || this == SUSPENDED;
            case SUSPENDED -> this == ACTIVE;
            case CLOSED -> this != CLOSED;
        };
    }
}
