package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * An offer is over.
 *
 * @param kind service, goods or meals
 * @param left portions or pieces that nobody took
 */
public record OfferExpired(UUID offerId, String unit, UUID donorId, String kind, int left, Instant at)
        implements Message {}
