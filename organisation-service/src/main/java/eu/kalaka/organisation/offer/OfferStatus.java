package eu.kalaka.organisation.offer;

import java.util.Arrays;

/** How far an offer is (domain.md 4.5). What is handed over, refused or expired stays so. */
enum OfferStatus {
    OPEN("open"),
    RESERVED("reserved"),
    HANDED_OVER("handed_over"),
    REFUSED("refused"),
    EXPIRED("expired");

    /** All codes, as a pattern for requests. */
    static final String CODES = "open|reserved|handed_over|refused|expired";

    private final String code;

    OfferStatus(String code) {
        this.code = code;
    }

    static OfferStatus of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status of an offer: " + code));
    }

    /** Wire name. */
    String code() {
        return code;
    }
}
