package eu.kalaka.matching.index;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.matching.eligibility.Distance;

/**
 * Distances from one place: exact ones by {@link Distance}, and quick ones that are never too long.
 *
 * <p>The quick one takes the earth as flat, which within two degrees is wrong by less than a part in a thousand.
 */
final class Nearness {

    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final double FLAT_WITHIN = Math.toRadians(2);
    private static final double FLATTEST_AT = 70;
    private static final double SURELY = 0.998;
    private static final double METRE = 0.001;

    private final GeoPoint from;
    private final double lat;
    private final double lon;
    private final double cos;
    private final double sin;
    private final boolean flattens;

    Nearness(GeoPoint from) {
        this.from = from;
        this.lat = Math.toRadians(from.lat());
        this.lon = Math.toRadians(from.lon());
        this.cos = Math.cos(lat);
        this.sin = Math.sin(lat);
        this.flattens = Math.abs(from.lat()) < FLATTEST_AT;
    }

    /** As the gate and the measure have it. */
    double km(double toLat, double toLon) {
        return Distance.km(from, new GeoPoint(toLat, toLon)).orElseThrow();
    }

    /** No more than {@link #km}, and nearly as much where it is near. */
    double atLeast(double toLat, double toLon) {
        double up = Math.toRadians(toLat) - lat;
        double aside = Math.toRadians(toLon) - lon;
        if (!flattens || Math.abs(up) > FLAT_WITHIN || Math.abs(aside) > FLAT_WITHIN) {
            return km(toLat, toLon);
        }
        double cosThere = cos - sin * up - cos * up * up / 2;
        return Math.max(0, EARTH_RADIUS_KM * Math.sqrt(up * up + cos * cosThere * aside * aside) * SURELY - METRE);
    }
}
