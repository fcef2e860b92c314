package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Asked.closuresFor;
import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.matching.copies.Citizenship;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonGatesTest {

    @Test
    void noGateIsClosedForWhoFits() {
        assertThat(closuresFor(retiredNurseInTata(), companyOnSaturdayMorning()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered", "interviewed", "active"})
    void suggestsWhoeverIsAvailable(String status) {
        assertThat(closuresFor(retiredNurseInTata().whoIs(status), companyOnSaturdayMorning()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"enquiry", "paused", "left", "erased", "merged", ""})
    void leavesOutWhoeverIsNotOrNoLongerAvailable(String status) {
        assertThat(closuresFor(retiredNurseInTata().whoIs(status), companyOnSaturdayMorning()))
                .containsExactly("status");
    }

    @Test
    void givesNobodysNameToAHostWithoutConsent() {
        Person silent = retiredNurseInTata().consentingTo("registry", "newsletter");

        assertThat(closuresFor(silent, companyOnSaturdayMorning())).containsExactly("consent");
    }

    @Test
    void isClosedToVolunteersOfAnotherController() {
        assertThat(closuresFor(retiredNurseInTata().in("/hu/be/gyula"), companyOnSaturdayMorning()))
                .containsExactly("controller");
        assertThat(closuresFor(retiredNurseInTata().in("/hu/ke/komarom"), companyOnSaturdayMorning()))
                .isEmpty();
    }

    @Test
    void namesTheMissingSkills() {
        Wanted wanted = companyOnSaturdayMorning().requiring("HLTH.nurse", "HLTH.first_aid", "PRAC.drive_car");

        assertThat(closuresFor(
                        retiredNurseInTata().skilledIn("HLTH.nurse", "HLTH.first_aid", "PRAC.drive_car"), wanted))
                .isEmpty();
        assertThat(closuresFor(retiredNurseInTata(), wanted)).containsExactly("skills");
    }

    @Test
    void countsATrainingUntilItsLastDay() {
        Wanted wanted = companyOnSaturdayMorning().requiringTraining("hospital-volunteer");

        assertThat(closuresFor(retiredNurseInTata(), wanted)).containsExactly("training");
        assertThat(closuresFor(retiredNurseInTata().trainedIn("other", null), wanted))
                .containsExactly("training");
        assertThat(closuresFor(retiredNurseInTata().trainedIn("hospital-volunteer", null), wanted))
                .isEmpty();
        assertThat(closuresFor(retiredNurseInTata().trainedIn("hospital-volunteer", "2026-11-28"), wanted))
                .isEmpty();
        assertThat(closuresFor(retiredNurseInTata().trainedIn("hospital-volunteer", "2026-11-27"), wanted))
                .containsExactly("training");
    }

    @Test
    void goesExactlyAsFarAsSheSaid() {
        GeoPoint almostTenKilometresNorth = northOfTata(9.9999);
        GeoPoint aLittleFarther = northOfTata(10.0001);
        Person walker = retiredNurseInTata().goingUpTo(10);

        assertThat(closuresFor(walker, companyOnSaturdayMorning().takingPlaceAt(almostTenKilometresNorth)))
                .isEmpty();
        assertThat(closuresFor(walker, companyOnSaturdayMorning().takingPlaceAt(aLittleFarther)))
                .containsExactly("distance");
    }

    @Test
    void asksNoDistanceWherePlaceOrLimitIsNotKnown() {
        Wanted farAway = companyOnSaturdayMorning().takingPlaceAt(new GeoPoint(41.09, 23.55));

        assertThat(closuresFor(retiredNurseInTata(), farAway)).containsExactly("distance");
        assertThat(closuresFor(retiredNurseInTata().goingUpTo(null), farAway)).isEmpty();
        assertThat(closuresFor(retiredNurseInTata().livingAt(null), farAway)).isEmpty();
        assertThat(closuresFor(retiredNurseInTata(), farAway.takingPlaceAt(null)))
                .isEmpty();
    }

    @Test
    void looksNoFartherThanTheHostLooks() {
        Person unlimited = retiredNurseInTata().goingUpTo(null);

        assertThat(closuresFor(
                        unlimited,
                        companyOnSaturdayMorning()
                                .takingPlaceAt(northOfTata(9.9999))
                                .within(10)))
                .isEmpty();
        assertThat(closuresFor(
                        unlimited,
                        companyOnSaturdayMorning()
                                .takingPlaceAt(northOfTata(10.0001))
                                .within(10)))
                .containsExactly("radius");
        assertThat(closuresFor(
                        unlimited,
                        companyOnSaturdayMorning().takingPlaceAt(null).within(10)))
                .isEmpty();
    }

    @Test
    void keepsApartWhoIsToBeKeptApart() {
        Wanted wanted = companyOnSaturdayMorning();

        assertThat(closuresFor(retiredNurseInTata().keptApartFrom(wanted.host()), wanted))
                .containsExactly("blocked");
        assertThat(closuresFor(retiredNurseInTata().keptApartFrom(wanted.uuid()), wanted))
                .isEmpty();
    }

    @Test
    void countsEvidenceUntilItsLastDay() {
        Wanted wanted = companyOnSaturdayMorning().requiringEvidence("health_fitness");

        assertThat(closuresFor(retiredNurseInTata(), wanted)).containsExactly("evidence");
        assertThat(closuresFor(retiredNurseInTata().showing("criminal_record", null), wanted))
                .containsExactly("evidence");
        assertThat(closuresFor(retiredNurseInTata().showing("health_fitness", null), wanted))
                .isEmpty();
        assertThat(closuresFor(retiredNurseInTata().showing("health_fitness", "2026-11-28"), wanted))
                .isEmpty();
        assertThat(closuresFor(retiredNurseInTata().showing("health_fitness", "2026-11-27"), wanted))
                .containsExactly("evidence");
    }

    @Test
    void asksForALevelOnlyWhereTheNeedDoes() {
        Wanted expert = companyOnSaturdayMorning().requiring("HLTH.nurse").requiringLevel("HLTH.nurse", 3);

        assertThat(closuresFor(retiredNurseInTata().practisedIn("HLTH.nurse", 3), expert))
                .isEmpty();
        assertThat(closuresFor(retiredNurseInTata().practisedIn("HLTH.nurse", 2), expert))
                .containsExactly("skills.level");
        assertThat(closuresFor(retiredNurseInTata(), expert)).containsExactly("skills.level");
        assertThat(closuresFor(retiredNurseInTata(), companyOnSaturdayMorning().requiring("HLTH.nurse")))
                .isEmpty();
    }

    /** Köt. 4.§ (6): all three, or an exception; only under the Act, and only from outside the EEA. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "non_eea, -, true, true, 2026-11-28, koet, true",
                "non_eea, -, true, true, 2026-11-27, koet, false",
                "non_eea, -, true, true, -, koet, false",
                "non_eea, -, false, true, 2026-11-28, koet, false",
                "non_eea, -, true, false, 2026-11-28, koet, false",
                "non_eea, refugee, false, false, -, koet, true",
                "non_eea, -, false, false, -, informal, true",
                "eea, -, false, false, -, koet, true",
                "own, -, false, false, -, koet, true"
            })
    void asksConditionsOfCitizensFromOutsideTheEea(
            String group,
            @Nullable String exception,
            boolean returnAssured,
            boolean healthEntitled,
            @Nullable String insuredUntil,
            String regime,
            boolean fits) {
        Wanted wanted = companyOnSaturdayMorning().under(regime);
        if (insuredUntil != null) {
            wanted.insuredUntil(insuredUntil);
        }

        assertThat(closuresFor(
                        retiredNurseInTata()
                                .citizenOf(new Citizenship(group, exception, returnAssured, healthEntitled)),
                        wanted))
                .isEqualTo(fits ? List.of() : List.of("non_eea"));
    }

    @Test
    void tellsEveryClosedGateAtOnce() {
        Person far = retiredNurseInTata()
                .whoIs("paused")
                .consentingTo()
                .skilledIn()
                .freeOn()
                .livingAt(new GeoPoint(41.09, 23.55));

        assertThat(closuresFor(far, companyOnSaturdayMorning().requiring("HLTH.nurse")))
                .containsExactly("status", "consent", "skills", "availability.unknown", "distance");
    }

    private static GeoPoint northOfTata(double kilometres) {
        return new GeoPoint(Person.TATA.lat() + kilometres / 111.19508, Person.TATA.lon());
    }
}
