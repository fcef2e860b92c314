package eu.kalaka.organisation.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How something came from the donor to the structure.
 *
 * @param temperature of food on arrival, degrees Celsius
 */
record Handover(
        Instant pickedUpAt, Instant deliveredAt, @Nullable Double temperature) {}
