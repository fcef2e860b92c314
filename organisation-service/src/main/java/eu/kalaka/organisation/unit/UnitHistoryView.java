package eu.kalaka.organisation.unit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to a unit, oldest first. */
record UnitHistoryView(String path, List<Line> changes) {

    /**
     * One change.
     *
     * @param namesBefore what it was called until then, where it was described anew
     */
    record Line(
            Instant at,
            String by,
            String what,
            @Nullable Map<String, String> namesBefore,
            @Nullable String reason) {}

    static UnitHistoryView of(Unit unit) {
        return new UnitHistoryView(
                unit.path().value(),
                unit.history().stream()
                        .map(change -> new Line(
                                change.at(),
                                change.by(),
                                change.what().code(),
                                change.before() == null ? null : change.before().names(),
                                change.reason()))
                        .toList());
    }
}
