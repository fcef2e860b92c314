package eu.kalaka.organisation.need;

import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Refusal;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says anew what a need asks for. What has begun stays as it was, and shifts that are no longer asked for are cancelled. */
@Component
public class ReviseNeed {

    private final AggregateStore<Need> store;
    private final ProgrammeOfNeed programmes;
    private final Clock clock;

    ReviseNeed(AggregateStore<Need> store, ProgrammeOfNeed programmes, Clock clock) {
        this.store = store;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Changes the need to {@code asked}, which has its id, where it still is at the version that the caller has seen. */
    public Outcome<Need> revise(Need asked, Caller caller, long expected) {
        Instant now = clock.instant();
        Need wanted = asked.expanded(now);
        Optional<Refusal> refusal = NeedRules.whyNotPosted(wanted, now);
        return store.change(
                asked.id().value().toString(),
                need -> Needs.areOpenTo(caller, need),
                expected,
                need -> refusal.or(() -> programmes.refusal(need, wanted))
                        .<Decision<Need>>map(Decision::refused)
                        .orElseGet(() -> need.revise(wanted, Needs.mayCheck(caller, need), now)));
    }
}
