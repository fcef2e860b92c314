package eu.kalaka.organisation.need;

import eu.kalaka.contracts.Message;
import eu.kalaka.organisation.host.Hosts;
import eu.kalaka.organisation.unit.Units;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Refusal;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a host's need, as a draft or published at once. */
@Component
public class PostNeed {

    private final AggregateStore<Need> store;
    private final Units units;
    private final Hosts hosts;
    private final ProgrammeOfNeed programmes;
    private final Clock clock;

    PostNeed(AggregateStore<Need> store, Units units, Hosts hosts, ProgrammeOfNeed programmes, Clock clock) {
        this.store = store;
        this.units = units;
        this.hosts = hosts;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Stores the draft with the shifts of its series; with {@code publish} it is published by the same write. */
    public Outcome<Need> post(Need asked, boolean publish, Caller caller) {
        Instant now = clock.instant();
        Need draft = asked.expanded(now);
        Optional<Refusal> refusal = NeedRules.whyNotPosted(draft, now)
                .or(() -> unitIsKnown(draft))
                .or(() -> hostIsKnown(draft))
                .or(() -> programmes.refusal(draft));
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        return switch (publish ? draft.publish(Needs.mayCheck(caller, draft), now) : Decision.kept(draft)) {
            case Decision.Changed<Need>(Need published, List<Message> facts) ->
                store.create(published, facts.toArray(Message[]::new));
            case Decision.Kept<Need>(Need kept) -> store.create(kept);
            case Decision.Refused<Need>(Refusal why) -> new Outcome.Refused<>(why);
        };
    }

    private Optional<Refusal> unitIsKnown(Need need) {
        return units.exists(need.unit()) ? Optional.empty() : Optional.of(NeedRefusal.UNKNOWN_UNIT);
    }

    /** Another controller's host is as unknown as one that is nowhere. */
    private Optional<Refusal> hostIsKnown(Need need) {
        return hosts.exists(need.hostId(), need.unit().controller())
                ? Optional.empty()
                : Optional.of(NeedRefusal.UNKNOWN_HOST);
    }
}
