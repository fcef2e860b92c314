package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Ends a unit's work; all that was recorded there stays. A need may come in between question and closing, so it asks again
 * afterwards and opens the unit again where one did.
 */
@Component
class CloseUnit {

    private final AggregateStore<Unit> store;
    private final Units units;
    private final OpenNeeds needs;
    private final Clock clock;

    CloseUnit(AggregateStore<Unit> store, Units units, OpenNeeds needs, Clock clock) {
        this.store = store;
        this.units = units;
        this.needs = needs;
        this.clock = clock;
    }

    Outcome<Unit> close(UnitPath path, String reason, Caller caller) {
        Optional<UnitRefusal> before = whyNotYet(path);
        if (before.isPresent()) {
            return new Outcome.Refused<>(before.get());
        }
        Outcome<Unit> closed =
                store.change(path.value(), unit -> unit.close(reason, clock.instant(), caller.subject()));
        return orOpenAgain(closed, path, caller);
    }

    /** Moves and closings share it: the outcome, unless a need came in between. */
    Outcome<Unit> orOpenAgain(Outcome<Unit> outcome, UnitPath path, Caller caller) {
        if (outcome instanceof Outcome.Done<Unit> && needs.at(path)) {
            store.change(path.value(), unit -> unit.reopen(clock.instant(), caller.subject()));
            return new Outcome.Refused<>(UnitRefusal.OPEN_NEEDS);
        }
        return outcome;
    }

    Optional<UnitRefusal> whyNotYet(UnitPath path) {
        if (units.haveOpenBelow(path)) {
            return Optional.of(UnitRefusal.OPEN_UNITS_BELOW);
        }
        return needs.at(path) ? Optional.of(UnitRefusal.OPEN_NEEDS) : Optional.empty();
    }
}
