package eu.kalaka.matching.ranking;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.matching.holds.Booking;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    private static final Instant START = Instant.parse("2026-11-28T08:00:00Z");

    @Test
    void skillsAreTheShareOfTheUsefulOnes() {
        Wanted wanted =
                companyOnSaturdayMorning().liking("HLTH.nurse", "PRAC.drive_car", "PRAC.own_car", "HLTH.doctor");

        assertThat(value(Measures.skills(retiredNurseInTata().candidate(), wanted.opening())))
                .isEqualTo(0.25);
    }

    @Test
    void skillsSayNothingWhereNoneAreLiked() {
        assertThat(Measures.skills(
                        retiredNurseInTata().candidate(),
                        companyOnSaturdayMorning().opening()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PROF.legal, 0.0",
        "CARE.shopping, 0.5",
        "CARE.shopping CARE.escort, 1.0",
        "CARE.shopping CARE.escort CARE.home_help, 1.0"
    })
    void twoFittingInterestsAreAsGoodAsMany(String interests, double share) {
        Person person = retiredNurseInTata().skilledIn(interests.split(" "));

        assertThat(value(Measures.interests(
                        person.candidate(), companyOnSaturdayMorning().opening())))
                .isEqualTo(share);
    }

    @Test
    void interestsSayNothingOfWhoNamedNone() {
        assertThat(Measures.interests(
                        retiredNurseInTata().skilledIn().candidate(),
                        companyOnSaturdayMorning().opening()))
                .isEmpty();
    }

    @Test
    void languagesAreTheShareOfTheUsefulOnesAmongWhatWasAsked() {
        Wanted wanted = companyOnSaturdayMorning().likingLanguages("de", "sk");

        assertThat(value(Measures.languages(retiredNurseInTata().candidate(), wanted.opening())))
                .isEqualTo(0.5);
        assertThat(Measures.languages(retiredNurseInTata().speaking().candidate(), wanted.opening()))
                .isEmpty();
        assertThat(Measures.languages(
                        retiredNurseInTata().candidate(),
                        companyOnSaturdayMorning().opening()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1.0", "25, 0.5", "50, 0.0", "500, 0.0"})
    void nearerIsBetter(double kilometres, double share) {
        GeoPoint away = new GeoPoint(Person.TATA.lat() - kilometres / 111.19508, Person.TATA.lon());

        assertThat(value(Measures.distance(
                        retiredNurseInTata().livingAt(away).candidate(),
                        companyOnSaturdayMorning().opening())))
                .isCloseTo(share, within(0.001));
    }

    @Test
    void distanceSaysNothingWhereAPlaceIsNotKnown() {
        assertThat(Measures.distance(
                        retiredNurseInTata().livingAt(null).candidate(),
                        companyOnSaturdayMorning().opening()))
                .isEmpty();
    }

    @Test
    void marginLooksAtTheNeighbouringPartsOfTheDay() {
        Wanted noon = companyOnSaturdayMorning().at("2026-11-28T12:00+01:00", "2026-11-28T14:00+01:00");
        Wanted allDay = companyOnSaturdayMorning().at("2026-11-28T08:00+01:00", "2026-11-28T22:00+01:00");

        assertThat(value(Measures.margin(
                        retiredNurseInTata().candidate(),
                        companyOnSaturdayMorning().opening())))
                .isEqualTo(1.0);
        assertThat(value(Measures.margin(retiredNurseInTata().candidate(), noon.opening())))
                .isEqualTo(0.5);
        assertThat(Measures.margin(retiredNurseInTata().candidate(), allDay.opening()))
                .isEmpty();
        assertThat(Measures.margin(retiredNurseInTata().freeOn().candidate(), noon.opening()))
                .isEmpty();
    }

    @Test
    void whoHadFewerShiftsLatelyGoesFirst() {
        Person rested = retiredNurseInTata().takenBy(shiftBefore(Duration.ofDays(30)));
        Person busy =
                retiredNurseInTata().takenBy(shiftBefore(Duration.ofDays(30).minusSeconds(1)));
        Person busier = retiredNurseInTata().takenBy(shiftBefore(Duration.ofDays(2)), shiftBefore(Duration.ofDays(9)));

        assertThat(fairness(rested)).isEqualTo(1.0);
        assertThat(fairness(busy)).isEqualTo(0.5);
        assertThat(fairness(busier)).isCloseTo(0.333, within(0.001));
    }

    private static double fairness(Person person) {
        return value(
                Measures.fairness(person.candidate(), companyOnSaturdayMorning().opening()));
    }

    /** A shift of an hour that ended so long before the shift of the tests. */
    private static Booking shiftBefore(Duration ago) {
        Instant end = START.minus(ago);
        return new Booking(new PlacementId(UUID.randomUUID()), 0, end.minus(Duration.ofHours(1)), end, null);
    }

    private static double value(Optional<Share> share) {
        return share.orElseThrow().value();
    }
}
