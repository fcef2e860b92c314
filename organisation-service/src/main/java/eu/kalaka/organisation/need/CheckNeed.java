package eu.kalaka.organisation.need;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The point says that a need is sound; from then on its host may publish it. */
@Component
public class CheckNeed {

    private final AggregateStore<Need> store;
    private final Clock clock;

    CheckNeed(AggregateStore<Need> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Checks the draft, where it still is at the version that the caller has seen; null means any. Staff only. */
    public Outcome<Need> check(NeedId id, Caller caller, @Nullable Long expected) {
        return store.change(
                id.value().toString(),
                need -> Needs.mayCheck(caller, need),
                expected,
                need -> need.check(clock.instant()));
    }
}
