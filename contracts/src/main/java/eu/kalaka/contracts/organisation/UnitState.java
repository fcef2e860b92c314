package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the tree as it is now.
 *
 * @param unit its path, which is also the record key
 * @param kind network, county, municipality, branch, municipal_unit or point
 * @param names by language code
 * @param closedAt since when it takes no new records; absent while it is open
 * @param movedTo path at which its work goes on; absent where it did not move
 */
public record UnitState(
        String unit,
        String kind,
        Map<String, String> names,
        @Nullable GeoPoint place,
        @Nullable Instant closedAt,
        @Nullable String movedTo)
        implements Message {

    /** With what version 1 began. */
    public UnitState(String unit, String kind, Map<String, String> names, @Nullable GeoPoint place) {
        this(unit, kind, names, place, null, null);
    }
}
