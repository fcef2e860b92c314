package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * Nobody takes an offer, or its donor has taken it back.
 */
public record OfferRefused(UUID offerId, String unit, UUID donorId, Instant at) implements Message {}
