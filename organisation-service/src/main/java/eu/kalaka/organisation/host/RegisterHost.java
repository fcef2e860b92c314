package eu.kalaka.organisation.host;

import eu.kalaka.contracts.Roles;
import eu.kalaka.organisation.contact.PhoneNumbers;
import eu.kalaka.organisation.unit.Units;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes an organisation into the host registry. */
@Component
class RegisterHost {

    static final Right RIGHT =
            Right.of(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<Host> store;
    private final Units units;
    private final Clock clock;

    RegisterHost(AggregateStore<Host> store, Units units, Clock clock) {
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    Outcome<Host> register(Host asked) {
        Optional<HostRefusal> refusal = HostRules.refusal(asked).or(() -> unitIsKnown(asked));
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        Host host = asked.withPhone(Optional.ofNullable(asked.phone())
                .flatMap(phone -> PhoneNumbers.e164(phone, asked.country()))
                .orElse(null));
        return store.create(host, host.registered(clock.instant()));
    }

    private Optional<HostRefusal> unitIsKnown(Host host) {
        return units.exists(host.unit()) ? Optional.empty() : Optional.of(HostRefusal.UNKNOWN_UNIT);
    }
}
