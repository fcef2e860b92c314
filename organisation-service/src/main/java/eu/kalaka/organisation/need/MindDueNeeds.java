package eu.kalaka.organisation.need;

import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.store.Page;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The clock: needs that are over expire, and series without an end go on. Run twice or by two instances, it does the same once. */
@Component
class MindDueNeeds {

    private final MongoTemplate mongo;
    private final AggregateStore<Need> store;
    private final Clock clock;

    MindDueNeeds(MongoTemplate mongo, AggregateStore<Need> store, Clock clock) {
        this.mongo = mongo;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kalaka.organisation.look-every:PT20S}")
    void look() {
        Instant now = clock.instant();
        Page.all(cursor -> Page.find(
                        mongo,
                        Need.class,
                        Criteria.where("due").lte(now),
                        cursor,
                        Page.MOST,
                        need -> need.id().value().toString()))
                .forEach(need -> store.change(need.id().value().toString(), known -> known.whenDue(now)));
    }
}
