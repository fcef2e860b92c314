package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.contact.OpeningHours;
import eu.kalaka.organisation.place.Country;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What must hold of every unit, whatever else stands in the tree. */
final class UnitRules {

    private static final List<BiFunction<UnitPath, Description, Optional<UnitRefusal>>> RULES = List.of(
            UnitRules::hasAName,
            UnitRules::standsWhereItsKindMay,
            UnitRules::liesInItsCountry,
            UnitRules::canBeCalled,
            UnitRules::opensBeforeItCloses);

    private UnitRules() {}

    static Optional<UnitRefusal> refusal(UnitPath path, Description unit) {
        return RULES.stream().flatMap(rule -> rule.apply(path, unit).stream()).findFirst();
    }

    static Optional<UnitRefusal> hasAName(UnitPath path, Description unit) {
        return unless(!unit.names().isEmpty(), UnitRefusal.NAME_MISSING);
    }

    static Optional<UnitRefusal> standsWhereItsKindMay(UnitPath path, Description unit) {
        return unless(unit.kind().mayStandAt(path), UnitRefusal.KIND_OF_OTHER_LEVEL);
    }

    static Optional<UnitRefusal> liesInItsCountry(UnitPath path, Description unit) {
        return unless(
                unit.place() == null || Country.ofUnitHolds(path, unit.place()), UnitRefusal.PLACE_OUTSIDE_COUNTRY);
    }

    static Optional<UnitRefusal> canBeCalled(UnitPath path, Description unit) {
        return unless(
                unit.contact() == null || unit.contact().inE164(region(path)).isPresent(), UnitRefusal.BAD_PHONE);
    }

    static Optional<UnitRefusal> opensBeforeItCloses(UnitPath path, Description unit) {
        return unless(OpeningHours.fitTogether(unit.openingHours()), UnitRefusal.BAD_OPENING_HOURS);
    }

    /** Whose national form a phone number at that path has; the network's numbers need their country code, as the form "ZZ" says. */
    static String region(UnitPath path) {
        return Country.of(path).map(Country::name).orElse("ZZ");
    }

    private static Optional<UnitRefusal> unless(boolean holds, UnitRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
