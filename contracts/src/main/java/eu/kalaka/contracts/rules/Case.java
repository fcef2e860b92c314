package eu.kalaka.contracts.rules;

import eu.kalaka.contracts.UnitPath;
import java.time.LocalDate;
import java.time.Period;

/**
 * Whom and what a rule is asked about.
 *
 * @param unit of the need
 * @param regime of the need
 * @param age full years on that day; a birthday counts from its morning
 */
public record Case(UnitPath unit, String regime, int age, LocalDate day) {

    public static Case of(UnitPath unit, String regime, LocalDate birthDate, LocalDate day) {
        return new Case(unit, regime, Period.between(birthDate, day).getYears(), day);
    }
}
