package eu.kalaka.organisation.offer;

import java.util.Arrays;

/** What the driver must come with. */
enum VehicleNeed {
    NONE("none"),
    ANY("any"),
    ISOTHERMAL_BOX("isothermal_box"),
    REFRIGERATED("refrigerated");

    /** All codes, as a pattern for requests. */
    static final String CODES = "none|any|isothermal_box|refrigerated";

    private final String code;

    VehicleNeed(String code) {
        this.code = code;
    }

    static VehicleNeed of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No vehicle need: " + code));
    }

    /** Wire name. */
    String code() {
        return code;
    }
}
