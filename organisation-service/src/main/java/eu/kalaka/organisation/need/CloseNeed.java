package eu.kalaka.organisation.need;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends the search for volunteers. */
@Component
public class CloseNeed {

    private final AggregateStore<Need> store;
    private final Clock clock;

    CloseNeed(AggregateStore<Need> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Closes the need, where it still is at the version that the caller has seen; null means any. */
    public Outcome<Need> close(NeedId id, String reason, Caller caller, @Nullable Long expected) {
        return store.change(
                id.value().toString(),
                need -> Needs.areOpenTo(caller, need),
                expected,
                need -> need.close(reason, clock.instant()));
    }
}
