package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.Message;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the tree as it is now.
 *
 * @param unit its path, which is also the record key
 * @param kind network, county, municipality, branch, municipal_unit or point
 * @param names by language code
 */
public record UnitState(
        String unit,
        String kind,
        Map<String, String> names,
        @Nullable GeoPoint place) implements Message {}
