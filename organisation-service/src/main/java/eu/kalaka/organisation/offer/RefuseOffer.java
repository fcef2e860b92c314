package eu.kalaka.organisation.offer;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends an offer that nobody takes, or that the donor takes back. */
@Component
class RefuseOffer {

    private final AggregateStore<Offer> store;
    private final Clock clock;

    RefuseOffer(AggregateStore<Offer> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Outcome<Offer> refuse(OfferId id, String reason, Caller caller, @Nullable Long expected) {
        return store.change(
                id.value().toString(),
                offer -> Offers.mayMake(caller, offer),
                expected,
                offer -> offer.refuse(reason, clock.instant()));
    }
}
