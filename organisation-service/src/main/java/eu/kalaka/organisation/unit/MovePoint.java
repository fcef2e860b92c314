package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A point comes under another branch or municipal unit of the same controller: it goes on at the new path, and the old one
 * closes with all its records and says where.
 *
 * <p>Two documents, two writes: first the end of the old point, which may be refused, then the new one. A crash between leaves
 * the old one closed and naming a place where nothing is yet; the same command again finishes.
 */
@Component
class MovePoint {

    private final AggregateStore<Unit> store;
    private final Units units;
    private final CloseUnit close;
    private final Clock clock;

    MovePoint(AggregateStore<Unit> store, Units units, CloseUnit close, Clock clock) {
        this.store = store;
        this.units = units;
        this.close = close;
        this.clock = clock;
    }

    Outcome<Unit> move(UnitPath from, UnitPath to, Caller caller) {
        Optional<Unit> found = units.find(from);
        if (found.isEmpty()) {
            return new Outcome.Missing<>();
        }
        Unit point = found.get();
        Optional<UnitRefusal> refusal = whyNot(point, to);
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        Outcome<Unit> left = close.orOpenAgain(
                store.change(from.value(), unit -> unit.moveAway(to, clock.instant(), caller.subject())), from, caller);
        if (!(left instanceof Outcome.Done<Unit>)) {
            return left;
        }
        Outcome<Unit> arrived = store.create(Unit.movedHere(to, point, clock.instant(), caller.subject()));
        if (arrived instanceof Outcome.Done<Unit>(Versioned<Unit> there, boolean _)
                && from.equals(there.state().movedFrom())) {
            return arrived;
        }
        store.change(from.value(), unit -> unit.reopen(clock.instant(), caller.subject()));
        return new Outcome.Refused<>(UnitRefusal.PATH_TAKEN);
    }

    private Optional<UnitRefusal> whyNot(Unit point, UnitPath to) {
        if (point.description().kind() != UnitKind.POINT) {
            return Optional.of(UnitRefusal.ONLY_POINTS_MOVE);
        }
        if (!point.isOpen() && !to.equals(point.movedTo())) {
            return Optional.of(UnitRefusal.UNIT_IS_CLOSED);
        }
        if (!to.controller().equals(point.path().controller())) {
            return Optional.of(UnitRefusal.OTHER_CONTROLLER);
        }
        if (!UnitKind.POINT.mayStandAt(to)
                || !units.exists(Unit.above(to))
                || point.path().covers(to)) {
            return Optional.of(UnitRefusal.UNKNOWN_PLACE_TO_MOVE_TO);
        }
        if (units.find(to)
                .filter(there -> !point.path().equals(there.movedFrom()))
                .isPresent()) {
            return Optional.of(UnitRefusal.PATH_TAKEN);
        }
        return close.whyNotYet(point.path());
    }
}
