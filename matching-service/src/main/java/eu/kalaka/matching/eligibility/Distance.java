package eu.kalaka.matching.eligibility;

import eu.kalaka.contracts.GeoPoint;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How far apart two places are, as the crow flies. */
public final class Distance {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private Distance() {}

    /** Kilometres on the great circle (haversine), or nothing where one of the places is not known. */
    public static OptionalDouble km(@Nullable GeoPoint from, @Nullable GeoPoint to) {
        return from == null || to == null ? OptionalDouble.empty() : OptionalDouble.of(haversine(from, to));
    }

    private static double haversine(GeoPoint from, GeoPoint to) {
        double halfLat = Math.toRadians(to.lat() - from.lat()) / 2;
        double halfLon = Math.toRadians(to.lon() - from.lon()) / 2;
        double chord = square(Math.sin(halfLat))
                + Math.cos(Math.toRadians(from.lat())) * Math.cos(Math.toRadians(to.lat())) * square(Math.sin(halfLon));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
    }

    private static double square(double value) {
        return value * value;
    }
}
