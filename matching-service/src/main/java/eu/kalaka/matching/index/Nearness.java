package eu.kalaka.matching.index;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.matching.eligibility.Distance;

/**
 * Distances from one place: exact ones by {@link Distance}, and quick ones that are never too long.
 *
 * <p>The quick one takes the earth as flat, which within two degrees is wrong by less than a part in a thousand.
 */
final class Nearness {

    /** In a millionth of a degree. */
    private static final double RADIANS = Math.toRadians(1e-6);

    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final double FLAT_WITHIN = Math.toRadians(2);
    private static final double FLATTEST_AT = 70;
    private static final double SURELY = 0.998;
    private static final double METRE = 0.001;

    /** From the shortest that a quick distance allows for to the longest. */
    private static final double AT_MOST = 1.005;

    private final GeoPoint from;
    private final double lat;
    private final double lon;
    private final double cos;
    private final double sin;
    private final boolean flattens;

    Nearness(GeoPoint place) {
        this.from = Distance.counted(place);
        this.lat = Math.toRadians(from.lat());
        this.lon = Math.toRadians(from.lon());
        this.cos = Math.cos(lat);
        this.sin = Math.sin(lat);
        this.flattens = Math.abs(place.lat()) < FLATTEST_AT;
    }

    /** As the gate and the measure have it; both in {@link Distance#millionths}. */
    double km(int toLat, int toLon) {
        return Distance.km(from, Distance.place(toLat, toLon)).orElseThrow();
    }

    /** Whether {@link #km} is more than that; the exact way is measured only near the border. */
    boolean isBeyond(int toLat, int toLon, int limit) {
        double least = atLeast(toLat, toLon);
        return least > limit || ((least + 2 * METRE) * AT_MOST > limit && km(toLat, toLon) > limit);
    }

    /** No more than {@link #km}, and nearly as much where it is near. */
    double atLeast(int toLat, int toLon) {
        double up = toLat * RADIANS - lat;
        double aside = toLon * RADIANS - lon;
        if (!flattens || Math.abs(up) > FLAT_WITHIN || Math.abs(aside) > FLAT_WITHIN) {
            return km(toLat, toLon);
        }
        double cosThere = cos - sin * up - cos * up * up / 2;
        return Math.max(0, EARTH_RADIUS_KM * Math.sqrt(up * up + cos * cosThere * aside * aside) * SURELY - METRE);
    }
}
