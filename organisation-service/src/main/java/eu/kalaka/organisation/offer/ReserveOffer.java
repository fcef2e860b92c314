package eu.kalaka.organisation.offer;

import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.host.Hosts;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a part of an offer to a structure; what is left stays open for others. */
@Component
class ReserveOffer {

    private final AggregateStore<Offer> store;
    private final Hosts hosts;
    private final Clock clock;

    ReserveOffer(AggregateStore<Offer> store, Hosts hosts, Clock clock) {
        this.store = store;
        this.hosts = hosts;
        this.clock = clock;
    }

    Outcome<Offer> reserve(
            OfferId id, HostId structure, int quantity, @Nullable UUID driver, Caller caller, @Nullable Long expected) {
        Instant now = clock.instant();
        Share share = new Share(structure, quantity, caller.subject(), now, driver, null);
        return store.change(
                id.value().toString(),
                offer -> Offers.mayTake(caller, offer, structure),
                expected,
                offer -> hosts.exists(structure, offer.unit().controller())
                        ? offer.reserve(share, now)
                        : Decision.refused(OfferRefusal.UNKNOWN_STRUCTURE));
    }
}
