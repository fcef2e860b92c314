package eu.kalaka.organisation.offer;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.organisation.OfferExpired;
import eu.kalaka.contracts.organisation.OfferHandedOver;
import eu.kalaka.contracts.organisation.OfferMade;
import eu.kalaka.contracts.organisation.OfferRefused;
import eu.kalaka.contracts.organisation.OfferReserved;
import eu.kalaka.contracts.organisation.PickUpMissed;
import java.time.Instant;

/** What happened to an offer, in the words of the contracts. */
final class OfferFacts {

    private OfferFacts() {}

    static Message made(Offer offer, Instant at) {
        return new OfferMade(
                offer.id().value(),
                offer.unit().value(),
                offer.donor().value(),
                offer.kind().code(),
                offer.quantity(),
                offer.pickUp().from(),
                offer.pickUp().until(),
                offer.end(),
                at);
    }

    static Message reserved(Offer offer, Share share, Instant at) {
        return new OfferReserved(
                offer.id().value(),
                offer.unit().value(),
                offer.donor().value(),
                share.structure().value(),
                share.quantity(),
                at);
    }

    static Message handedOver(Offer offer, Share share, Instant at) {
        return new OfferHandedOver(
                offer.id().value(),
                offer.unit().value(),
                offer.donor().value(),
                share.structure().value(),
                offer.kind().code(),
                share.quantity(),
                at);
    }

    static Message refused(Offer offer, Instant at) {
        return new OfferRefused(
                offer.id().value(), offer.unit().value(), offer.donor().value(), at);
    }

    static Message missed(Offer offer, Instant at) {
        return new PickUpMissed(
                offer.id().value(), offer.unit().value(), offer.donor().value(), at);
    }

    static Message expired(Offer offer, Instant at) {
        return new OfferExpired(
                offer.id().value(),
                offer.unit().value(),
                offer.donor().value(),
                offer.kind().code(),
                offer.left(),
                at);
    }
}
