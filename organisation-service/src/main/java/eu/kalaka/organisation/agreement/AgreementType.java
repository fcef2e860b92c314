package eu.kalaka.organisation.agreement;

import java.util.Arrays;

/** What two parties agree on. */
public enum AgreementType {
    COOPERATION("cooperation"),
    /** Between a school and a host, for school community service. */
    SCHOOL_IKSZ("school_iksz"),
    CORPORATE("corporate"),
    /** On the handling of personal data. */
    DATA("data");

    /** All codes, as a pattern for requests. */
    public static final String CODES = "cooperation|school_iksz|corporate|data";

    private final String code;

    AgreementType(String code) {
        this.code = code;
    }

    /** The type with that wire name. */
    public static AgreementType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No type of agreement: " + code));
    }

    /** Wire name. */
    public String code() {
        return code;
    }
}
