package eu.kalaka.contracts;

/**
 * A place on the map.
 *
 * @param lat latitude, degrees WGS 84, -90 to 90
 * @param lon longitude, degrees WGS 84, -180 to 180
 */
public record GeoPoint(double lat, double lon) {

    public GeoPoint {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("Not a place on the map");
        }
    }
}
