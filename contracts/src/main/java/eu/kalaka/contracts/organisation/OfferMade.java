package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * A donor offers something.
 *
 * @param kind service, goods or meals
 * @param quantity portions or pieces
 * @param end after this moment it is worth nothing; of meals the moment until which they may be eaten
 */
public record OfferMade(
        UUID offerId,
        String unit,
        UUID donorId,
        String kind,
        int quantity,
        Instant pickUpFrom,
        Instant pickUpUntil,
        Instant end,
        Instant at)
        implements Message {}
