package eu.kalaka.portal.frame;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;

/** Points as maps read them (RFC 7946). {@code map.js} draws them by their properties: name, link, size, centre, unit. */
public final class GeoJson {

    /** What it is sent as. */
    public static final MediaType TYPE = new MediaType("application", "geo+json");

    private GeoJson() {}

    /** Many points. */
    public static Map<String, Object> all(List<Map<String, Object>> points) {
        return Map.of("type", "FeatureCollection", "features", points);
    }

    /** One point, in degrees WGS 84; the standard wants the longitude first. */
    public static Map<String, Object> point(double latitude, double longitude, Map<String, Object> properties) {
        return Map.of(
                "type",
                "Feature",
                "geometry",
                Map.of("type", "Point", "coordinates", List.of(longitude, latitude)),
                "properties",
                properties);
    }
}
