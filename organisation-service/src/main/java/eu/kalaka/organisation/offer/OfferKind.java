package eu.kalaka.organisation.offer;

import java.util.Arrays;

/** What is given. */
enum OfferKind {
    SERVICE("service"),
    GOODS("goods"),
    MEALS("meals");

    /** All codes, as a pattern for requests. */
    static final String CODES = "service|goods|meals";

    private final String code;

    OfferKind(String code) {
        this.code = code;
    }

    static OfferKind of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of offer: " + code));
    }

    /** Wire name. */
    String code() {
        return code;
    }
}
