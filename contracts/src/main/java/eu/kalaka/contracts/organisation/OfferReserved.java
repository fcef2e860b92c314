package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * A structure takes a part of an offer.
 *
 * @param structureId the host that takes it
 * @param quantity portions or pieces
 */
public record OfferReserved(UUID offerId, String unit, UUID donorId, UUID structureId, int quantity, Instant at)
        implements Message {}
