package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * A structure has got its part of an offer.
 *
 * @param kind service, goods or meals
 * @param quantity portions or pieces
 */
public record OfferHandedOver(
        UUID offerId, String unit, UUID donorId, UUID structureId, String kind, int quantity, Instant at)
        implements Message {}
