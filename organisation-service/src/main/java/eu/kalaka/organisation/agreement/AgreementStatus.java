package eu.kalaka.organisation.agreement;

import java.util.Arrays;

/** How far an agreement is (domain.md 4.5). The last four follow from the day. */
public enum AgreementStatus {
    DRAFT("draft"),
    SENT("sent"),
    SIGNED_ONE_SIDE("signed_one_side"),
    /** Both have signed, and it begins later. */
    SIGNED_BOTH("signed_both"),
    VALID("valid"),
    EXPIRING("expiring"),
    ENDED("ended");

    /** All codes, as a pattern for requests. */
    public static final String CODES = "draft|sent|signed_one_side|signed_both|valid|expiring|ended";

    private final String code;

    AgreementStatus(String code) {
        this.code = code;
    }

    /** The status with that wire name. */
    public static AgreementStatus of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status of an agreement: " + code));
    }

    /** Wire name. */
    public String code() {
        return code;
    }
}
