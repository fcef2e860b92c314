package eu.kalaka.organisation.offer;

import eu.kalaka.organisation.host.Hosts;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Puts on file that a donor has shown its certificate; a later one takes the place of the one before. */
@Component
class SeeCertificate {

    private final AggregateStore<Certificate> store;
    private final Hosts hosts;

    SeeCertificate(AggregateStore<Certificate> store, Hosts hosts) {
        this.store = store;
        this.hosts = hosts;
    }

    Outcome<Certificate> see(Certificate seen) {
        if (!hosts.exists(seen.donor(), seen.unit().controller())) {
            return new Outcome.Refused<>(OfferRefusal.UNKNOWN_DONOR);
        }
        Outcome<Certificate> first = store.create(seen);
        return first instanceof Outcome.Done<Certificate> done && !done.created()
                ? store.change(seen.donor().value().toString(), known -> known.replacedBy(seen))
                : first;
    }

    /** Whether the donor may give food away on that day. */
    boolean isCertified(Offer offer, LocalDate day) {
        return store.find(offer.donor().value().toString())
                .filter(found -> found.state().isValidOn(day))
                .isPresent();
    }
}
