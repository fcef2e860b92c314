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
 * <p>Two documents, two writes: first the new point, then the end of the old. A crash between leaves both open; the same
 * command again finds the new point as its own and finishes.
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
        Outcome<Unit> arrived = store.create(Unit.movedHere(to, point, clock.instant(), caller.subject()));
        if (!(arrived instanceof Outcome.Done<Unit>(Versioned<Unit> now, boolean _))
                || !from.equals(now.state().movedFrom())) {
            return new Outcome.Refused<>(UnitRefusal.PATH_TAKEN);
        }
        Outcome<Unit> left = store.change(from.value(), unit -> unit.moveAway(to, clock.instant(), caller.subject()));
        return close.orOpenAgain(left, from, caller) instanceof Outcome.Refused<Unit> refused ? refused : arrived;
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
        return close.whyNotYet(point.path());
    }
}
