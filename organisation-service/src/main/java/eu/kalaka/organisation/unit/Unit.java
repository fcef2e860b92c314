package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.organisation.unit.UnitChange.What;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A node of the unit tree. What was recorded at a unit stays under its path for good, so a unit is never deleted and never
 * changes its path: it closes, and where its work goes on elsewhere it says where.
 *
 * @param closedAt since when it takes no new records; absent while it is open
 * @param movedTo where its work goes on
 * @param movedFrom where its work was done before
 */
@Document("units")
record Unit(
        @Id UnitPath path,
        Description description,
        @Nullable Instant closedAt,
        @Nullable UnitPath movedTo,
        @Nullable UnitPath movedFrom,
        List<UnitChange> history) {

    private static final int CONTROLLER_LEVEL = 2;

    Unit {
        history = history == null ? List.of() : List.copyOf(history);
    }

    static Unit created(UnitPath path, Description description, Instant at, String by) {
        return new Unit(path, description, null, null, null, List.of(new UnitChange(at, by, What.CREATED, null, null)));
    }

    /** The same unit's work at another path. */
    static Unit movedHere(UnitPath path, Unit from, Instant at, String by) {
        UnitChange change = new UnitChange(at, by, What.MOVED_HERE, null, null);
        return new Unit(path, from.description, null, null, from.path, List.of(change));
    }

    /**
     * The unit directly above. A county or municipality stands directly under the network: the country in its path is no
     * unit.
     */
    UnitPath above() {
        return above(path);
    }

    static UnitPath above(UnitPath path) {
        return UnitKind.level(path) <= CONTROLLER_LEVEL ? UnitPath.NETWORK : path.parent();
    }

    boolean isNetwork() {
        return path.equals(UnitPath.NETWORK);
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Is from now on what {@code said} says; what it was stays in its history. */
    Decision<Unit> describedAs(Description said, Instant at, String by) {
        if (said.equals(description)) {
            return Decision.kept(this);
        }
        if (!isOpen()) {
            return Decision.refused(UnitRefusal.UNIT_IS_CLOSED);
        }
        UnitChange change = new UnitChange(at, by, What.DESCRIBED, description, null);
        return Decision.changed(new Unit(path, said, null, movedTo, movedFrom, with(change)));
    }

    /** Takes no new records from now on; closed twice is closed. */
    Decision<Unit> close(String reason, Instant at, String by) {
        if (!isOpen()) {
            return Decision.kept(this);
        }
        UnitChange change = new UnitChange(at, by, What.CLOSED, null, reason);
        return Decision.changed(new Unit(path, description, at, null, movedFrom, with(change)));
    }

    /** Its work goes on at {@code to}; moved there twice is moved. */
    Decision<Unit> moveAway(UnitPath to, Instant at, String by) {
        if (!isOpen()) {
            return to.equals(movedTo) ? Decision.kept(this) : Decision.refused(UnitRefusal.UNIT_IS_CLOSED);
        }
        UnitChange change = new UnitChange(at, by, What.MOVED_AWAY, null, null);
        return Decision.changed(new Unit(path, description, at, to, movedFrom, with(change)));
    }

    /** Takes records again. */
    Decision<Unit> reopen(Instant at, String by) {
        if (isOpen()) {
            return Decision.kept(this);
        }
        UnitChange change = new UnitChange(at, by, What.REOPENED, null, null);
        return Decision.changed(new Unit(path, description, null, null, movedFrom, with(change)));
    }

    List<Message> snapshots() {
        return List.of(new UnitState(
                path.value(),
                description.kind().code(),
                description.names(),
                description.place(),
                closedAt,
                movedTo == null ? null : movedTo.value()));
    }

    private List<UnitChange> with(UnitChange change) {
        return Stream.concat(history.stream(), Stream.of(change)).toList();
    }
}
