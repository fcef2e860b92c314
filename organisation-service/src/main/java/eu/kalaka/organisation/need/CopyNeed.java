package eu.kalaka.organisation.need;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a draft of a need of before, such as last year's. */
@Component
public class CopyNeed {

    private final AggregateStore<Need> store;
    private final Needs needs;
    private final PostNeed post;
    private final ProgrammeOfNeed programmes;
    private final Clock clock;

    CopyNeed(AggregateStore<Need> store, Needs needs, PostNeed post, ProgrammeOfNeed programmes, Clock clock) {
        this.store = store;
        this.needs = needs;
        this.post = post;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * Copies what is asked for, and moves all its times by the same number of days: its first shift to {@code firstDay}, or
     * everything by as many times 52 weeks as bring it into the future, so that a Saturday stays a Saturday.
     */
    public Outcome<Need> copy(
            NeedId id, NeedId copyId, Supplier<UUID> ids, @Nullable LocalDate firstDay, Caller caller) {
        Optional<Versioned<Need>> known = store.find(copyId.value().toString());
        if (known.isPresent()) {
            return new Outcome.Done<>(known.get(), false);
        }
        return needs.find(id, caller)
                .map(found -> post.post(
                        new MovedNeed(found.state(), firstDay, clock.instant())
                                .draft(copyId, ids, programmes.ofCopy(found.state())),
                        false,
                        caller))
                .orElseGet(Outcome.Missing::new);
    }
}
