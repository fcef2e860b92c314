package eu.kalaka.matching.placement;

import java.util.Arrays;

/** How far a placement has come (domain.md 4.5, as far as matching has come). */
public enum Status {
    INVITED,
    ACCEPTED,
    REFUSED,
    /** She had said yes and took it back before the shift began. */
    WITHDRAWN,
    /** She had said yes and did not come. */
    MISSED,
    /** The shift it was for will not take place. */
    CANCELLED;

    /** All codes as a regular expression, for request validation. */
    public static final String CODES = "invited|accepted|refused|withdrawn|missed|cancelled";

    /** As answers carry it. */
    public String code() {
        return switch (this) {
            case INVITED -> "invited";
            case ACCEPTED -> "accepted";
            case REFUSED -> "refused";
            case WITHDRAWN -> "withdrawn";
            case MISSED -> "missed";
            case CANCELLED -> "cancelled";
        };
    }

    /** Whether she may be asked anew: her no, or her taking back, leaves the shift to others and to her. */
    boolean isOff() {
        return this == REFUSED || this == WITHDRAWN;
    }

    /** The status with that code. */
    public static Status of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such status"));
    }
}
