package eu.kalaka.organisation.offer;

import eu.kalaka.contracts.GeoPoint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and where it can be had.
 *
 * @param placeName what the place is called
 */
record PickUp(
        Instant from,
        Instant until,
        @Nullable GeoPoint place,
        @Nullable String placeName,
        VehicleNeed vehicle) {}
