package eu.kalaka.organisation.host;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records until when a host's liability insurance is valid (domain.md 3.1); the policy itself stays with the host. */
@Component
class InsureHost {

    private final AggregateStore<Host> store;

    InsureHost(AggregateStore<Host> store) {
        this.store = store;
    }

    Outcome<Host> insure(HostId id, @Nullable LocalDate until, Caller caller, @Nullable Long expected) {
        return store.change(
                id.value().toString(),
                host -> caller.may(RegisterHost.RIGHT, host.unit()),
                expected,
                host -> host.insured(until));
    }
}
