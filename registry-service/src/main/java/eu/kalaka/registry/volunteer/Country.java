package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import java.time.ZoneId;

/** Where a unit is, as far as days and telephone numbers depend on it. */
enum Country {
    HU("HU", "Europe/Budapest"),
    GR("GR", "Europe/Athens");

    private static final UnitPath GREECE = new UnitPath("/gr");

    private final String region;
    private final ZoneId zone;

    Country(String region, String zone) {
        this.region = region;
        this.zone = ZoneId.of(zone);
    }

    static Country of(UnitPath unit) {
        return GREECE.covers(unit) ? GR : HU;
    }

    /** ISO 3166 code. */
    String region() {
        return region;
    }

    ZoneId zone() {
        return zone;
    }
}
