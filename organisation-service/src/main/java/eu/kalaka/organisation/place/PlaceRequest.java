package eu.kalaka.organisation.place;

import eu.kalaka.contracts.GeoPoint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A place as a request gives it.
 *
 * @param lat latitude, degrees WGS 84
 * @param lon longitude, degrees WGS 84
 */
public record PlaceRequest(
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon) {

    /** The point, or null where none was given. */
    public static @Nullable GeoPoint toPoint(@Nullable PlaceRequest place) {
        return place == null ? null : new GeoPoint(place.lat, place.lon);
    }
}
