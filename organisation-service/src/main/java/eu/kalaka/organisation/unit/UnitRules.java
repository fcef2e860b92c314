package eu.kalaka.organisation.unit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What must hold of every unit, whatever else stands in the tree. */
final class UnitRules {

    private static final List<Function<Unit, Optional<UnitRefusal>>> RULES =
            List.of(UnitRules::hasAName, UnitRules::standsWhereItsKindMay);

    private UnitRules() {}

    static Optional<UnitRefusal> refusal(Unit unit) {
        return RULES.stream().flatMap(rule -> rule.apply(unit).stream()).findFirst();
    }

    static Optional<UnitRefusal> hasAName(Unit unit) {
        return unit.names().isEmpty() ? Optional.of(UnitRefusal.NAME_MISSING) : Optional.empty();
    }

    static Optional<UnitRefusal> standsWhereItsKindMay(Unit unit) {
        return unit.kind().mayStandAt(unit.path()) ? Optional.empty() : Optional.of(UnitRefusal.KIND_OF_OTHER_LEVEL);
    }
}
