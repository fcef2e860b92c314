package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * The time to fetch an offer is over and not all of it was fetched.
 */
public record PickUpMissed(UUID offerId, String unit, UUID donorId, Instant at) implements Message {}
