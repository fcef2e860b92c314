package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a unit into the tree, or says anew what it is: the same description twice changes nothing. */
@Component
class DescribeUnit {

    /** A centre keeps the branches and points below itself; what itself is, the network office says. */
    static final Right RIGHT =
            Right.named("unit.describe").inUnit(Roles.NETWORK_ADMIN).belowUnit(Roles.COUNTY_MANAGER);

    private final AggregateStore<Unit> store;
    private final Units units;
    private final Clock clock;

    DescribeUnit(AggregateStore<Unit> store, Units units, Clock clock) {
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    Outcome<Unit> describe(UnitPath path, Description said, Caller caller, @Nullable Long expected) {
        Optional<UnitRefusal> refusal = UnitRules.refusal(path, said);
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        Description description = Optional.ofNullable(said.contact())
                .flatMap(contact -> contact.inE164(UnitRules.region(path)))
                .map(said::with)
                .orElse(said);
        Outcome<Unit> changed = change(path, description, caller, expected);
        return changed instanceof Outcome.Missing<Unit> ? add(path, description, caller) : changed;
    }

    private Outcome<Unit> add(UnitPath path, Description description, Caller caller) {
        if (!path.equals(UnitPath.NETWORK) && !units.exists(Unit.above(path))) {
            return new Outcome.Refused<>(UnitRefusal.UNKNOWN_PARENT);
        }
        return switch (store.create(Unit.created(path, description, clock.instant(), caller.subject()))) {
            case Outcome.Done<Unit>(Versioned<Unit> _, boolean created)
            when !created -> change(path, description, caller, null); // another was a moment earlier
            case Outcome<Unit> outcome -> outcome;
        };
    }

    private Outcome<Unit> change(UnitPath path, Description said, Caller caller, @Nullable Long expected) {
        return store.change(
                path.value(),
                unit -> true,
                expected,
                known -> known.describedAs(said, clock.instant(), caller.subject()));
    }
}
