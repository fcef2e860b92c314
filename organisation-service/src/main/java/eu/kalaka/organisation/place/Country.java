package eu.kalaka.organisation.place;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A country of the network, with the rectangle in which it lies: enough to see that a place was typed wrongly. */
public enum Country {
    HU(45.73, 48.59, 16.11, 22.90),
    GR(34.70, 41.76, 19.24, 29.66);

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

    /** The country in which a unit lies, as its path says; the network lies in none. */
    public static Optional<Country> of(UnitPath unit) {
        return Arrays.stream(values())
                .filter(country -> country.root().covers(unit))
                .findFirst();
    }

    /** Whether a place may lie in the country of that unit; the network's may lie anywhere. */
    public static boolean ofUnitHolds(UnitPath unit, GeoPoint place) {
        return of(unit).map(country -> country.holds(place)).orElse(true);
    }

    private UnitPath root() {
        return new UnitPath("/" + name().toLowerCase(Locale.ROOT));
    }

    private boolean holds(GeoPoint place) {
        return place.lat() >= south && place.lat() <= north && place.lon() >= west && place.lon() <= east;
    }
}
