package eu.kalaka.organisation.offer;

import eu.kalaka.organisation.host.HostPaper;
import eu.kalaka.organisation.host.Hosts;
import eu.kalaka.organisation.unit.Units;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Refusal;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a donor's offer. Surplus meals only of a donor whose certificate is on file and valid when they are picked up. */
@Component
class MakeOffer {

    private final AggregateStore<Offer> store;
    private final Units units;
    private final Hosts hosts;
    private final Clock clock;

    MakeOffer(AggregateStore<Offer> store, Units units, Hosts hosts, Clock clock) {
        this.store = store;
        this.units = units;
        this.hosts = hosts;
        this.clock = clock;
    }

    Outcome<Offer> make(Offer offer) {
        Instant now = clock.instant();
        return OfferRules.whyNotMade(offer, now)
                .<Refusal>map(refusal -> refusal)
                .or(() -> whyUnknown(offer))
                .or(() -> whyUncertified(offer))
                .<Outcome<Offer>>map(Outcome.Refused::new)
                .orElseGet(() -> store.create(offer, OfferFacts.made(offer, now)));
    }

    private Optional<Refusal> whyUnknown(Offer offer) {
        if (!units.exists(offer.unit())) {
            return Optional.of(OfferRefusal.UNKNOWN_UNIT);
        }
        return hosts.exists(offer.donor(), offer.unit().controller())
                ? Optional.empty()
                : Optional.of(OfferRefusal.UNKNOWN_DONOR);
    }

    private Optional<Refusal> whyUncertified(Offer offer) {
        LocalDate day = LocalDate.ofInstant(offer.pickUp().until(), ZoneOffset.UTC);
        boolean certified = hosts.ofController(offer.donor(), offer.unit().controller()).stream()
                .flatMap(donor -> donor.papers().stream())
                .anyMatch(paper -> paper.type() == HostPaper.Type.KITCHEN_CERTIFICATE && paper.isValidOn(day));
        return offer.kind() != OfferKind.MEALS || certified
                ? Optional.empty()
                : Optional.of(OfferRefusal.DONOR_WITHOUT_CERTIFICATE);
    }
}
