package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a birth date must be for a person to be registered; the first rule that objects decides. */
final class BirthDateRules {

    private interface Rule {
        Optional<VolunteerRefusal> check(int age, UnitPath unit);
    }

    private static final int OLDEST = 120;
    /** Köt. 4.§ (1): a minor without capacity may volunteer from the age of ten [kicsi-who]. No such age is known for Greece. */
    private static final int YOUNGEST_IN_HUNGARY = 10;

    private static final List<Rule> RULES = List.of(BirthDateRules::plausible, BirthDateRules::oldEnough);

    private BirthDateRules() {}

    static Optional<VolunteerRefusal> check(LocalDate birthDate, UnitPath unit, LocalDate today) {
        int age = Period.between(birthDate, today).getYears();
        return RULES.stream().flatMap(rule -> rule.check(age, unit).stream()).findFirst();
    }

    private static Optional<VolunteerRefusal> plausible(int age, UnitPath unit) {
        return Stream.of(VolunteerRefusal.IMPLAUSIBLE_BIRTH_DATE)
                .filter(refusal -> age > OLDEST)
                .findFirst();
    }

    private static Optional<VolunteerRefusal> oldEnough(int age, UnitPath unit) {
        return Stream.of(VolunteerRefusal.TOO_YOUNG)
                .filter(refusal -> new UnitPath("/hu").covers(unit) && age < YOUNGEST_IN_HUNGARY)
                .findFirst();
    }
}
