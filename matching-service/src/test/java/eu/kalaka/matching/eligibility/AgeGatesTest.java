package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Asked.closuresFor;
import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Person.schoolgirlInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeGatesTest {

    private static final String[] ALWAYS = {
        "SATURDAY/morning", "SATURDAY/afternoon", "SATURDAY/evening", "SUNDAY/morning", "SUNDAY/afternoon"
    };

    @Test
    void countsABirthdayFromItsMorning() {
        Wanted fromEighteen = companyOnSaturdayMorning().fromAge(18);

        assertThat(closuresFor(retiredNurseInTata().born("2008-11-28"), fromEighteen))
                .isEmpty();
        assertThat(closuresFor(retiredNurseInTata().born("2008-11-29"), fromEighteen))
                .containsExactly("age");
    }

    @ParameterizedTest
    @CsvSource({
        "/gr/serres/lefkonas, gr_municipal, 2011-11-28, true",
        "/gr/serres/lefkonas, gr_municipal, 2011-11-29, false",
        "/gr/athens, gr_municipal, 2011-11-29, true",
        "/gr/serres/lefkonas, gr_civil_protection, 2008-11-28, true",
        "/gr/serres/lefkonas, gr_civil_protection, 2008-11-29, false"
    })
    void asksTheMunicipalitysRegulationAndTheCivilProtectionsAge(
            String unit, String regime, String born, boolean oldEnough) {
        Wanted wanted = companyOnSaturdayMorning().in(unit).under(regime);

        assertThat(closuresFor(retiredNurseInTata().in(unit).born(born), wanted))
                .isEqualTo(oldEnough ? List.of() : List.of("age"));
    }

    @Test
    void takesNobodyUnderTenUnderTheAct() {
        Wanted fromSix = companyOnSaturdayMorning().fromAge(6);

        assertThat(closuresFor(retiredNurseInTata().born("2016-11-28"), fromSix))
                .isEmpty();
        assertThat(closuresFor(retiredNurseInTata().born("2016-11-29"), fromSix))
                .containsExactly("age");
        assertThat(closuresFor(retiredNurseInTata().born("2016-11-29"), fromSix.under("informal")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "06:00, 09:00, false",
        "05:59, 09:00, true",
        "17:00, 20:00, false",
        "17:00, 20:01, true",
        "20:00, 21:00, true",
        "22:00, 23:00, true"
    })
    void refusesAMinorAfterEightInTheEveningAndBeforeSixInTheMorning(String from, String to, boolean closed) {
        Wanted wanted = companyOnSaturdayMorning().at("2026-11-28T" + from + "+01:00", "2026-11-28T" + to + "+01:00");

        assertThat(isEveningClosed(schoolgirlInTata().freeOn(ALWAYS), wanted)).isEqualTo(closed);
        assertThat(isEveningClosed(retiredNurseInTata().freeOn(ALWAYS), wanted)).isFalse();
    }

    @Test
    void refusesAMinorAShiftOverNight() {
        Wanted overNight = companyOnSaturdayMorning().at("2026-11-28T12:00+01:00", "2026-11-29T12:00+01:00");

        assertThat(isEveningClosed(schoolgirlInTata().freeOn(ALWAYS), overNight))
                .isTrue();
    }

    @Test
    void isOfAgeOnTheEveningOfTheBirthday() {
        Wanted evening = companyOnSaturdayMorning().at("2026-11-28T19:00+01:00", "2026-11-28T22:00+01:00");

        assertThat(isEveningClosed(schoolgirlInTata().born("2008-11-28"), evening))
                .isFalse();
        assertThat(isEveningClosed(schoolgirlInTata().born("2008-11-29"), evening))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/hu/ke/tata, 2026-11-28T19:00Z, false",
        "/hu/ke/tata, 2026-11-28T19:01Z, true",
        "/gr/serres, 2026-11-28T18:00Z, false",
        "/gr/serres, 2026-11-28T18:01Z, true"
    })
    void goesByTheClockOfThePlaceWhateverOffsetWasSent(String unit, String end, boolean closed) {
        Wanted wanted = companyOnSaturdayMorning().in(unit).at("2026-11-28T15:00Z", end);

        assertThat(isEveningClosed(schoolgirlInTata().in(unit).freeOn(ALWAYS), wanted))
                .isEqualTo(closed);
    }

    private static boolean isEveningClosed(Person person, Wanted wanted) {
        return closuresFor(person, wanted).contains("evening");
    }
}
