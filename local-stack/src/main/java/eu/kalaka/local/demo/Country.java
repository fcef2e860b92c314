package eu.kalaka.local.demo;

import java.time.ZoneId;

/** One data controller of the demo per country. */
enum Country {
    HU("/hu/ke", "hu", ZoneId.of("Europe/Budapest"), "manager-ke"),
    GR("/gr/serres", "el", ZoneId.of("Europe/Athens"), "manager-serres");

    private final String controller;
    private final String language;
    private final ZoneId zone;
    private final String manager;

    Country(String controller, String language, ZoneId zone, String manager) {
        this.controller = controller;
        this.language = language;
        this.zone = zone;
        this.manager = manager;
    }

    static Country ofUnit(String path) {
        for (Country country : values()) {
            if (path.equals(country.controller) || path.startsWith(country.controller + "/")) {
                return country;
            }
        }
        throw new IllegalArgumentException("unit of no controller: " + path);
    }

    /** Path of the unit that is the data controller. */
    String controller() {
        return controller;
    }

    String language() {
        return language;
    }

    ZoneId zone() {
        return zone;
    }

    /** Demo login that may write everything below the controller's unit. */
    String manager() {
        return manager;
    }
}
