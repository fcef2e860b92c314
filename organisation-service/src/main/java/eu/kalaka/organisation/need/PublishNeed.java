package eu.kalaka.organisation.need;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets volunteers be looked for. */
@Component
public class PublishNeed {

    private final AggregateStore<Need> store;
    private final Clock clock;

    PublishNeed(AggregateStore<Need> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Publishes the need, where it still is at the version that the caller has seen; null means any. */
    public Outcome<Need> publish(NeedId id, Caller caller, @Nullable Long expected) {
        return store.change(
                id.value().toString(),
                need -> Needs.mayPublish(caller, need),
                expected,
                need -> need.publish(Needs.mayCheck(caller, need), clock.instant()));
    }
}
