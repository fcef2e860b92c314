package eu.kalaka.organisation.need;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls one shift off; matching ends its placements when it hears of it. */
@Component
public class CancelShift {

    private final AggregateStore<Need> store;
    private final Clock clock;

    CancelShift(AggregateStore<Need> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Cancels it, where the need still is at the version that the caller has seen; null means any. */
    public Outcome<Need> cancel(NeedId id, UUID shiftId, Caller caller, @Nullable Long expected) {
        return store.change(
                id.value().toString(),
                need -> Needs.areOpenTo(caller, need),
                expected,
                need -> need.cancelShift(shiftId, clock.instant()));
    }
}
