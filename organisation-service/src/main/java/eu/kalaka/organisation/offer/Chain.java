package eu.kalaka.organisation.offer;

import java.util.Arrays;

/** How food is kept until it is eaten. */
enum Chain {
    HOT("hot"),
    COLD("cold"),
    AMBIENT("ambient");

    /** All codes, as a pattern for requests. */
    static final String CODES = "hot|cold|ambient";

    private final String code;

    Chain(String code) {
        this.code = code;
    }

    static Chain of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No chain: " + code));
    }

    /** Wire name. */
    String code() {
        return code;
    }
}
