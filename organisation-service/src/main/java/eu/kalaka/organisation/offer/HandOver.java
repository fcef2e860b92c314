package eu.kalaka.organisation.offer;

import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that a structure has got its part. */
@Component
class HandOver {

    private final AggregateStore<Offer> store;
    private final Clock clock;

    HandOver(AggregateStore<Offer> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Outcome<Offer> handOver(OfferId id, HostId structure, Handover handover, Caller caller, @Nullable Long expected) {
        return store.change(
                id.value().toString(),
                offer -> Offers.mayTake(caller, offer, structure),
                expected,
                offer -> offer.handOver(structure, handover, clock.instant()));
    }
}
