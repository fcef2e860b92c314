package eu.kalaka.organisation.host;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.unit.Units;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says anew all that is known of a host; with another unit of the same controller it comes under that unit. */
@Component
public class DescribeHost {

    private final AggregateStore<Host> store;
    private final Units units;
    private final Duplicates duplicates;

    DescribeHost(AggregateStore<Host> store, Units units, Duplicates duplicates) {
        this.store = store;
        this.units = units;
        this.duplicates = duplicates;
    }

    /** Replaces the profile, where the host still is at the version that the caller has seen; null means any. */
    public Outcome<Host> describe(HostId id, Host.Profile said, Caller caller, @Nullable Long expected) {
        Optional<HostRefusal> refusal = RegisterHost.whyNot(said, units);
        return store.change(
                id.value().toString(),
                host -> caller.may(RegisterHost.RIGHT, host.unit()),
                expected,
                host -> refusal.or(() -> staysWithItsController(host, said.unit()))
                        .or(() -> keepsItsOwnNumbers(host, said))
                        .<Decision<Host>>map(Decision::refused)
                        .orElseGet(() -> host.describedAs(RegisterHost.withPhoneInE164(said))));
    }

    private static Optional<HostRefusal> staysWithItsController(Host host, UnitPath unit) {
        return unit.controller().equals(host.unit().controller())
                ? Optional.empty()
                : Optional.of(HostRefusal.OTHER_CONTROLLER);
    }

    private Optional<HostRefusal> keepsItsOwnNumbers(Host host, Host.Profile said) {
        return duplicates.holdANumberOf(Host.lead(host.id(), said))
                ? Optional.of(HostRefusal.ALREADY_REGISTERED)
                : Optional.empty();
    }
}
