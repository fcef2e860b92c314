package eu.kalaka.matching.eligibility;

import eu.kalaka.contracts.GeoPoint;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How far apart two places are, as the crow flies. Places count to the millionth of a degree, about a tenth of a metre. */
public final class Distance {

    private static final double MILLION = 1e6;
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private Distance() {}

    /** Kilometres on the great circle (haversine), or nothing where one of the places is not known. */
    public static OptionalDouble km(@Nullable GeoPoint from, @Nullable GeoPoint to) {
        return from == null || to == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(haversine(counted(from), counted(to)));
    }

    /** Degrees in whole millionths, as distances count them. */
    public static int millionths(double degrees) {
        return (int) Math.round(degrees * MILLION);
    }

    /** The place that distances count from: {@link #millionths} of both, in degrees. */
    public static GeoPoint counted(GeoPoint place) {
        return place(millionths(place.lat()), millionths(place.lon()));
    }

    /** The place with these {@link #millionths}. */
    public static GeoPoint place(int lat, int lon) {
        return new GeoPoint(lat / MILLION, lon / MILLION);
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
