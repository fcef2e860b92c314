package eu.kalaka.organisation.host;

import eu.kalaka.contracts.Roles;
import eu.kalaka.organisation.contact.Contact;
import eu.kalaka.organisation.unit.Units;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes an organisation into the host registry. */
@Component
public class RegisterHost {

    /** Who keeps the host registry. */
    public static final Right RIGHT = Right.named("host.keep")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<Host> store;
    private final Units units;
    private final Duplicates duplicates;
    private final Clock clock;

    RegisterHost(AggregateStore<Host> store, Units units, Duplicates duplicates, Clock clock) {
        this.store = store;
        this.units = units;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    /** Stores it as a lead, unless one with a number of its registers stands there already. */
    public Outcome<Host> register(HostId id, Host.Profile asked) {
        Optional<HostRefusal> refusal = whyNot(asked, units);
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        Host host = Host.lead(id, withPhoneInE164(asked));
        if (duplicates.holdANumberOf(host)) {
            return new Outcome.Refused<>(HostRefusal.ALREADY_REGISTERED);
        }
        return store.create(host, host.registered(clock.instant()));
    }

    static Optional<HostRefusal> whyNot(Host.Profile asked, Units units) {
        return HostRules.refusal(asked)
                .or(() -> units.exists(asked.unit()) ? Optional.empty() : Optional.of(HostRefusal.UNKNOWN_UNIT));
    }

    static Host.Profile withPhoneInE164(Host.Profile said) {
        Particulars particulars = said.particulars();
        Contact contact = particulars.contact().inE164(particulars.country()).orElse(particulars.contact());
        return new Host.Profile(
                said.unit(),
                particulars.with(contact),
                said.people(),
                said.preparation(),
                said.structure(),
                said.contribution());
    }
}
