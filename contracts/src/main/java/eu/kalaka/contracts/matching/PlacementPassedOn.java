package eu.kalaka.contracts.matching;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * A placement with its hours belongs to another record of the same person, because records were merged or a merge was undone.
 *
 * @param volunteerId whose it is now
 * @param from whose it was
 */
public record PlacementPassedOn(UUID placementId, String unit, UUID hostId, UUID volunteerId, UUID from, Instant at)
        implements Message {}
