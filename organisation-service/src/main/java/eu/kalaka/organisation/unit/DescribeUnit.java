package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Right;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a unit into the tree, or says anew what it is: the same description twice changes nothing. */
@Component
class DescribeUnit {

    static final Right RIGHT = Right.of(Roles.NETWORK_ADMIN);

    private final AggregateStore<Unit> store;
    private final Units units;

    DescribeUnit(AggregateStore<Unit> store, Units units) {
        this.store = store;
        this.units = units;
    }

    Outcome<Unit> describe(Unit unit) {
        Optional<UnitRefusal> refusal = UnitRules.refusal(unit);
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        Outcome<Unit> changed = change(unit);
        return changed instanceof Outcome.Missing<Unit> ? add(unit) : changed;
    }

    private Outcome<Unit> add(Unit unit) {
        if (!unit.isNetwork() && !units.exists(unit.above())) {
            return new Outcome.Refused<>(UnitRefusal.UNKNOWN_PARENT);
        }
        return switch (store.create(unit)) {
            case Outcome.Done<Unit>(Versioned<Unit> _, boolean created)
            when !created -> change(unit); // another was a moment earlier
            case Outcome<Unit> outcome -> outcome;
        };
    }

    private Outcome<Unit> change(Unit unit) {
        return store.change(unit.path().value(), known -> known.describedAs(unit));
    }
}
