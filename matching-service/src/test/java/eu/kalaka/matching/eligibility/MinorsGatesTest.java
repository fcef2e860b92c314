package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Asked.booking;
import static eu.kalaka.matching.eligibility.Asked.closuresFor;
import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.copies.GuardianConsent;
import eu.kalaka.matching.copies.OtherDays;
import eu.kalaka.matching.copies.Student;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.matching.holds.Booking;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every border of the minors' rules to the minute; domain.md 3.1 and 3.2, story 3. The week of 23 to 29 November 2026 is term. */
class MinorsGatesTest {

    private static final String SIXTEEN = "2010-05-02";
    private static final String FIFTEEN = "2011-05-02";
    private static final String TWELVE = "2014-05-02";

    /** Story 3: a student of 16 in Tata; what she has that week, what she is asked, what closes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "four hours on Saturday            | -                                                     | 2026-11-28 09:00 13:00 | -",
                "four hours and a half             | -                                                     | 2026-11-28 09:00 13:30 | -",
                "four hours and 31 minutes         | -                                                     | 2026-11-28 09:00 13:31 | minors_day",
                "five hours                        | -                                                     | 2026-11-28 09:00 14:00 | minors_day",
                "five hours and a minute           | -                                                     | 2026-11-28 09:00 14:01 | minors_day iksz_time",
                "three hours on a school day       | -                                                     | 2026-11-25 14:00 17:00 | -",
                "three hours and a minute          | -                                                     | 2026-11-25 14:00 17:01 | iksz_time",
                "three hours and a half            | -                                                     | 2026-11-25 14:00 17:30 | iksz_time",
                "a school Saturday                 | -                                                     | 2026-12-12 09:00 12:01 | iksz_time",
                "one hour                          | -                                                     | 2026-11-28 09:00 10:00 | -",
                "59 minutes                        | -                                                     | 2026-11-28 09:00 09:59 | iksz_time.short",
                "until eight                       | -                                                     | 2026-11-28 17:00 20:00 | -",
                "until a minute past eight         | -                                                     | 2026-11-28 17:00 20:01 | evening",
                "19:00 to 20:30                    | -                                                     | 2026-11-28 19:00 20:30 | evening",
                "from six                          | -                                                     | 2026-11-28 06:00 08:00 | -",
                "from a minute to six              | -                                                     | 2026-11-28 05:59 08:00 | evening",
                "fourteen hours of rest            | 2026-11-27 16:00 18:00                                | 2026-11-28 08:00 10:00 | -",
                "13 hours and 59 minutes           | 2026-11-27 16:00 18:01                                | 2026-11-28 08:00 10:00 | rest",
                "19:30, then 08:00                 | 2026-11-27 17:30 19:30                                | 2026-11-28 08:00 10:00 | rest",
                "rest before what comes next       | 2026-11-29 06:00 08:00                                | 2026-11-28 14:00 16:01 | rest",
                "a second activity on one day      | 2026-11-28 08:00 09:00                                | 2026-11-28 10:00 11:00 | rest",
                "one that goes on elsewhere        | 2026-11-28 08:00 09:00                                | 2026-11-28 09:00 12:30 | -",
                "and a minute too long             | 2026-11-28 08:00 09:00                                | 2026-11-28 09:00 12:31 | minors_day",
                "18 hours in the week              | 2026-11-23 08:00 12:30; 2026-11-24 08:00 12:30; 2026-11-25 08:00 12:30; 2026-11-26 08:00 09:30 | 2026-11-28 09:00 12:00 | -",
                "18 hours and a minute             | 2026-11-23 08:00 12:30; 2026-11-24 08:00 12:30; 2026-11-25 08:00 12:30; 2026-11-26 08:00 09:31 | 2026-11-28 09:00 12:00 | minors_week",
                "18 hours and a half               | 2026-11-23 08:00 12:30; 2026-11-24 08:00 12:30; 2026-11-25 08:00 12:30; 2026-11-26 08:00 10:00 | 2026-11-28 09:00 12:00 | minors_week",
                "the week before is another week   | 2026-11-19 08:00 12:30; 2026-11-20 08:00 12:30; 2026-11-21 08:00 12:30; 2026-11-22 08:00 12:30 | 2026-11-28 09:00 12:00 | -"
            })
    void aStudentOfSixteenInCommunityService(
            String what, @Nullable String taken, String asked, @Nullable String closed) {
        Wanted wanted = at(asked).under("iksz").inTheArea("social");

        assertThat(closuresFor(born(SIXTEEN, taken).studying(student()), wanted))
                .as(what)
                .isEqualTo(closed == null ? List.of() : List.of(closed.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a school day                 | -                      | 2026-11-25 14:00 16:00 | -",
                "a minute more                | -                      | 2026-11-25 14:00 16:01 | minors_day",
                "a Saturday in term           | -                      | 2026-11-28 09:00 12:00 | -",
                "a minute more                | -                      | 2026-11-28 09:00 12:01 | minors_day",
                "a school Saturday            | -                      | 2026-12-12 09:00 11:00 | -",
                "a minute more                | -                      | 2026-12-12 09:00 11:01 | minors_day",
                "a national holiday in term   | -                      | 2027-03-15 09:00 12:00 | -",
                "a minute more                | -                      | 2027-03-15 09:00 12:01 | minors_day",
                "the summer                   | -                      | 2026-07-08 09:00 12:00 | -",
                "a minute more                | -                      | 2026-07-08 09:00 12:01 | minors_day",
                "six hours in a week of term  | 2026-11-23 14:00 16:00; 2026-11-25 14:00 16:00 | 2026-11-28 09:00 11:00 | -",
                "a minute more                | 2026-11-23 14:00 16:00; 2026-11-25 14:00 16:00 | 2026-11-28 09:00 11:01 | minors_week",
                "twelve in a week of holidays | 2026-07-06 09:00 12:00; 2026-07-07 09:00 12:00; 2026-07-08 09:00 12:00 | 2026-07-10 09:00 12:00 | -",
                "a minute more                | 2026-07-06 09:00 12:00; 2026-07-07 09:00 12:00; 2026-07-08 09:00 12:00; 2026-07-11 09:00 09:01 | 2026-07-10 09:00 12:00 | minors_week",
                "a week that is partly term   | 2026-10-19 14:00 16:00; 2026-10-21 14:00 16:00 | 2026-10-24 09:00 11:01 | minors_week"
            })
    void aPupilOfFifteen(String what, @Nullable String taken, String asked, @Nullable String closed) {
        assertThat(closuresFor(born(FIFTEEN, taken), at(asked)))
                .as(what)
                .isEqualTo(closed == null ? List.of() : List.of(closed));
    }

    @Test
    void theLimitsChangeOnTheMorningOfTheSixteenthBirthday() {
        Wanted fourHours = at("2026-11-28 09:00 13:00");

        assertThat(closuresFor(born("2010-11-28", null), fourHours)).isEmpty();
        assertThat(closuresFor(born("2010-11-29", null), fourHours)).containsExactly("minors_day");
    }

    @Test
    void whoIsOfAgeHasNoLimits() {
        Wanted allDay = companyOnSaturdayMorning().at("2026-11-28T08:00+01:00", "2026-11-28T23:00+01:00");

        assertThat(closuresFor(born("2008-11-28", null), allDay)).isEmpty();
        assertThat(closuresFor(born("2008-11-29", null), allDay)).containsExactly("evening", "minors_day");
    }

    /** Nights on which the clock changes: rest is counted in hours that pass. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-24T18:00+02:00, 2026-10-25T07:00+01:00, true",
        "2026-10-24T18:01+02:00, 2026-10-25T07:00+01:00, false",
        "2027-03-27T17:00+01:00, 2027-03-28T08:00+02:00, true",
        "2027-03-27T17:01+01:00, 2027-03-28T08:00+02:00, false"
    })
    void restIsAsLongAsItLasts(String end, String start, boolean enough) {
        Person girl = retiredNurseInTata()
                .born(SIXTEEN)
                .onOtherDays(always())
                .takenBy(booking(end.replaceFirst("T..", "T15"), end));
        Wanted wanted = companyOnSaturdayMorning().at(start, start.replaceFirst("T..", "T10"));

        assertThat(closuresFor(girl, wanted)).isEqualTo(enough ? List.of() : List.of("rest"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28 09:00 11:00, ''",
        "2026-11-28 09:00 11:01, minors_day.no_calendar",
        "2029-11-24 09:00 11:01, minors_day.no_calendar"
    })
    void whereNoCalendarIsKnownTheStrictestLimitHoldsAndIsCalledSo(String asked, String closed) {
        String unit = asked.startsWith("2026") ? "/hu/be/gyula" : "/hu/ke/tata";
        String born = asked.startsWith("2026") ? FIFTEEN : "2014-05-02";

        assertThat(closuresFor(born(born, null).in(unit), at(asked).in(unit)))
                .isEqualTo(closed.isEmpty() ? List.of() : List.of(closed));
    }

    @Test
    void countsWhatSheDoesAtOtherHostsButNotItsOwnTime() {
        Booking own = booking("2026-11-28T09:00+01:00", "2026-11-28T13:00+01:00");
        Candidate girl = born(SIXTEEN, null).takenBy(own).candidate();
        Opening opening = at("2026-11-28 09:00 13:00").opening();

        assertThat(MinorsGates.hoursOfDay(girl, opening)).isPresent();
        assertThat(MinorsGates.hoursOfDay(girl.without(own.placement()), opening))
                .isEmpty();
    }

    @Test
    void aMinorNeedsAGuardiansConsentThatCoversTheDayAndTheRegime() {
        Wanted wanted = at("2026-11-28 09:00 11:00");

        assertThat(guarded(SIXTEEN, null, wanted)).containsExactly("guardian");
        assertThat(guarded(SIXTEEN, consent(Set.of(), "2026-11-28"), wanted)).isEmpty();
        assertThat(guarded(SIXTEEN, consent(Set.of(), "2026-11-27"), wanted)).containsExactly("guardian.other");
        assertThat(guarded(SIXTEEN, consent(Set.of("koet"), null), wanted)).isEmpty();
        assertThat(guarded(SIXTEEN, consent(Set.of("iksz"), null), wanted)).containsExactly("guardian.other");
        assertThat(guarded("2008-11-28", null, wanted)).isEmpty();
        assertThat(guarded("2008-11-29", null, wanted)).containsExactly("guardian");
    }

    @Test
    void forAChildUnderFourteenTheGuardianDeclaresAndTheChildAgrees() {
        Wanted wanted = at("2026-11-28 09:00 11:00");

        assertThat(guarded(TWELVE, new GuardianConsent(Set.of(), true, true, null), wanted))
                .isEmpty();
        assertThat(guarded(TWELVE, new GuardianConsent(Set.of(), false, true, null), wanted))
                .containsExactly("guardian.declarations");
        assertThat(guarded(TWELVE, new GuardianConsent(Set.of(), true, false, null), wanted))
                .containsExactly("guardian.child");
        assertThat(guarded("2012-11-28", new GuardianConsent(Set.of(), false, false, null), wanted))
                .isEmpty();
        assertThat(guarded("2012-11-29", new GuardianConsent(Set.of(), false, false, null), wanted))
                .containsExactly("guardian.declarations");
    }

    @Test
    void nobodyUnderSixteenGoesAbroad() {
        Wanted abroad = at("2026-11-28 09:00 11:00").thatIsAbroad();

        assertThat(closuresFor(born("2010-11-28", null), abroad)).isEmpty();
        assertThat(closuresFor(born("2010-11-29", null), abroad)).containsExactly("abroad");
    }

    private static List<String> guarded(String born, @Nullable GuardianConsent consent, Wanted wanted) {
        return closuresFor(born(born, null).guardedBy(consent), wanted);
    }

    private static GuardianConsent consent(Set<String> regimes, @Nullable String until) {
        return new GuardianConsent(regimes, false, true, until == null ? null : LocalDate.parse(until));
    }

    private static Student student() {
        return new Student("Eötvös József Gimnázium", true, Set.of("social"));
    }

    private static Person born(String day, @Nullable String taken) {
        return retiredNurseInTata().born(day).onOtherDays(always()).takenBy(bookings(taken));
    }

    private static OtherDays always() {
        return new OtherDays(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1), true);
    }

    private static Booking[] bookings(@Nullable String taken) {
        return taken == null
                ? new Booking[0]
                : Arrays.stream(taken.split("; ", -1))
                        .map(one -> one.split(" ", -1))
                        .map(one -> booking(time(one[0], one[1]), time(one[0], one[2])))
                        .toArray(Booking[]::new);
    }

    private static Wanted at(String asked) {
        String[] parts = asked.split(" ", -1);
        return companyOnSaturdayMorning().at(time(parts[0], parts[1]), time(parts[0], parts[2]));
    }

    private static String time(String day, String clock) {
        LocalDate date = LocalDate.parse(day);
        boolean summer = date.isAfter(LocalDate.of(date.getYear(), 3, 28))
                && date.isBefore(LocalDate.of(date.getYear(), 10, 25));
        return day + "T" + clock + (summer ? "+02:00" : "+01:00");
    }
}
