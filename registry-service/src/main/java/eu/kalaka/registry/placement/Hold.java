package eu.kalaka.registry.placement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A placement's records that the law keeps.
 *
 * @param why code of the reason, also key {@code hold.<why>} of the message bundles
 * @param until the last day on which they are kept
 */
public record Hold(UUID placementId, String why, LocalDate lastDay, LocalDate until) {}
