package eu.kalaka.organisation.need;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds a single shift to a need, whatever its series says. */
@Component
public class AddShift {

    private final AggregateStore<Need> store;
    private final Clock clock;

    AddShift(AggregateStore<Need> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Adds it, where the need still is at the version that the caller has seen; null means any. */
    public Outcome<Need> add(NeedId id, Shift shift, Caller caller, @Nullable Long expected) {
        return store.change(
                id.value().toString(),
                need -> Needs.areOpenTo(caller, need),
                expected,
                need -> need.addShift(shift, clock.instant()));
    }
}
