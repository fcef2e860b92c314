package eu.kalaka.matching.placement;

import java.util.Arrays;

/** How far a placement has come (domain.md 4.5, as far as matching has come). */
public enum Status {
    INVITED,
    ACCEPTED,
    REFUSED,
    /** The shift it was for will not take place. */
    ENDED;

    /** As answers carry it. */
    public String code() {
        return switch (this) {
            case INVITED -> "invited";
            case ACCEPTED -> "accepted";
            case REFUSED -> "refused";
            case ENDED -> "ended";
        };
    }

    /** The status with that code. */
    public static Status of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such status"));
    }
}
