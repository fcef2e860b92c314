package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.platform.aggregate.Decision;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A node of the unit tree.
 *
 * @param names by language code, at least one
 */
@Document("units")
record Unit(
        @Id UnitPath path,
        UnitKind kind,
        Map<String, String> names,
        @Nullable GeoPoint place) {

    private static final int CONTROLLER_LEVEL = 2;

    Unit {
        names = names == null ? Map.of() : Map.copyOf(names);
    }

    /**
     * The unit directly above. A county or municipality stands directly under the network: the country in its path is no
     * unit.
     */
    UnitPath above() {
        return UnitKind.level(path) <= CONTROLLER_LEVEL ? UnitPath.NETWORK : path.parent();
    }

    boolean isNetwork() {
        return path.equals(UnitPath.NETWORK);
    }

    /** Takes over what {@code said} says of the same unit. */
    Decision<Unit> describedAs(Unit said) {
        return said.equals(this) ? Decision.kept(this) : Decision.changed(said);
    }

    List<Message> snapshots() {
        return List.of(new UnitState(path.value(), kind.code(), names, place));
    }
}
