package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.GeoPoint;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit as callers see it. */
record UnitView(
        String path,
        String kind,
        Map<String, String> names,
        @Nullable GeoPoint place) {

    static UnitView of(Unit unit) {
        return new UnitView(unit.path().value(), unit.kind().code(), unit.names(), unit.place());
    }
}
