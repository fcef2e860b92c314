package eu.kalaka.organisation.host;

import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What staff record of a host in the course of its life: insurance, papers, and the steps from lead to its end. */
@Component
public class KeepHost {

    private final AggregateStore<Host> store;
    private final Clock clock;

    KeepHost(AggregateStore<Host> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Records until when its liability insurance is valid (domain.md 3.1); the policy itself stays with the host. */
    public Outcome<Host> insure(HostId id, @Nullable LocalDate until, Caller caller, @Nullable Long expected) {
        return change(id, caller, expected, host -> host.insured(until));
    }

    /** Records that a document was seen. */
    public Outcome<Host> see(HostId id, HostPaper paper, Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return change(
                id,
                caller,
                null,
                host -> PaperRules.refusal(paper, host.unit(), today)
                        .<Decision<Host>>map(Decision::refused)
                        .orElseGet(() -> host.shown(paper)));
    }

    /** Leads it into another status. */
    public Outcome<Host> lead(
            HostId id, HostStatus to, @Nullable String reason, Caller caller, @Nullable Long expected) {
        return change(id, caller, expected, host -> host.comesTo(to, reason, clock.instant(), caller.subject()));
    }

    private Outcome<Host> change(
            HostId id, Caller caller, @Nullable Long expected, Function<Host, Decision<Host>> decide) {
        return store.change(
                id.value().toString(), host -> caller.may(RegisterHost.RIGHT, host.unit()), expected, decide);
    }
}
