package eu.kalaka.organisation.need;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;

/**
 * Where the network's countries lie, roughly: a rectangle around each keeps out a place on another continent or with latitude and
 * longitude changed over. Which side of a border a village is on it cannot say.
 */
enum Country {
    HUNGARY(45.7, 48.6, 16.1, 22.9),
    GREECE(34.7, 41.8, 19.3, 29.7),
    /** The network itself, and countries that no rule is known of. */
    ANY(-90, 90, -180, 180);

    private final double south;
    private final double north;
    private final double west;
    private final double east;

    Country(double south, double north, double west, double east) {
        this.south = south;
        this.north = north;
        this.west = west;
        this.east = east;
    }

    static Country of(UnitPath unit) {
        if (new UnitPath("/hu").covers(unit)) {
            return HUNGARY;
        }
        return new UnitPath("/gr").covers(unit) ? GREECE : ANY;
    }

    boolean mayHold(GeoPoint place) {
        return place.lat() >= south && place.lat() <= north && place.lon() >= west && place.lon() <= east;
    }
}
