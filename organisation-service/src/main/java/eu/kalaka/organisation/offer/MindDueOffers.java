package eu.kalaka.organisation.offer;

import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.store.Page;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The clock: whoever was not picked up in time is told of, and what is over expires, within the minute. */
@Component
class MindDueOffers {

    private final MongoTemplate mongo;
    private final AggregateStore<Offer> store;
    private final Clock clock;

    MindDueOffers(MongoTemplate mongo, AggregateStore<Offer> store, Clock clock) {
        this.mongo = mongo;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kalaka.organisation.look-every:PT20S}")
    void look() {
        Instant now = clock.instant();
        Page.all(cursor -> Page.find(
                        mongo,
                        Offer.class,
                        Criteria.where("due").lte(now),
                        cursor,
                        Page.MOST,
                        offer -> offer.id().value().toString()))
                .forEach(offer -> store.change(offer.id().value().toString(), known -> known.whenDue(now)));
    }
}
