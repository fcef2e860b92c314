package eu.kalaka.registry.volunteer;

import org.jspecify.annotations.Nullable;

/** Particulars as the snapshot carries them: as much as matching needs, and nobody's name. */
final class Told {

    private Told() {}

    static eu.kalaka.contracts.registry.Evidence of(Evidence seen) {
        return new eu.kalaka.contracts.registry.Evidence(seen.type(), seen.validUntil());
    }

    static eu.kalaka.contracts.registry.OtherDays of(OtherDays days) {
        return new eu.kalaka.contracts.registry.OtherDays(days.from(), days.to(), days.free());
    }

    static eu.kalaka.contracts.registry.@Nullable GuardianConsent of(@Nullable Guardian guardian) {
        return guardian == null
                ? null
                : new eu.kalaka.contracts.registry.GuardianConsent(
                        guardian.regimes(), guardian.declarations(), guardian.childAgreed(), guardian.validUntil());
    }

    static eu.kalaka.contracts.registry.@Nullable Citizenship of(@Nullable Citizenship citizenship) {
        return citizenship == null
                ? null
                : new eu.kalaka.contracts.registry.Citizenship(
                        citizenship.group(),
                        citizenship.exception(),
                        citizenship.returnAssured(),
                        citizenship.healthEntitled());
    }

    static eu.kalaka.contracts.registry.@Nullable Student of(@Nullable Student student) {
        return student == null
                ? null
                : new eu.kalaka.contracts.registry.Student(student.school(), student.accepted(), student.areas());
    }
}
