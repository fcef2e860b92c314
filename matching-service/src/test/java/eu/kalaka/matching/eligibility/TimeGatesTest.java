package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Asked.booking;
import static eu.kalaka.matching.eligibility.Asked.closuresFor;
import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.copies.OtherDays;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.matching.holds.Booking;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGatesTest {

    @ParameterizedTest
    @CsvSource({
        "06:00, 12:00, true",
        "05:59, 12:00, false",
        "06:00, 12:01, false",
        "11:00, 11:30, true",
        "12:00, 13:00, false"
    })
    void isFreeInTheMorningFromSixToTwelve(String from, String to, boolean fits) {
        Wanted wanted = companyOnSaturdayMorning().at("2026-11-28T" + from + "+01:00", "2026-11-28T" + to + "+01:00");

        assertThat(closuresFor(retiredNurseInTata().freeOn("SATURDAY/morning"), wanted)
                        .isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void mustBeFreeInEveryPartOfTheDayThatTheShiftTouches() {
        Wanted overNoon = companyOnSaturdayMorning().at("2026-11-28T10:00+01:00", "2026-11-28T14:00+01:00");

        assertThat(closuresFor(retiredNurseInTata().freeOn("SATURDAY/morning", "SATURDAY/afternoon"), overNoon))
                .isEmpty();
        assertThat(closuresFor(retiredNurseInTata().freeOn("SATURDAY/morning", "SUNDAY/afternoon"), overNoon))
                .containsExactly("availability");
    }

    @Test
    void staysUntilMidnightButNotBeyond() {
        Wanted untilMidnight = companyOnSaturdayMorning().at("2026-11-28T18:00+01:00", "2026-11-29T00:00+01:00");
        Wanted beyond = companyOnSaturdayMorning().at("2026-11-28T18:00+01:00", "2026-11-29T00:01+01:00");

        assertThat(closuresFor(retiredNurseInTata().freeOn("SATURDAY/evening"), untilMidnight))
                .isEmpty();
        assertThat(closuresFor(retiredNurseInTata().freeOn("SATURDAY/evening", "SUNDAY/morning"), beyond))
                .containsExactly("availability");
    }

    @Test
    void doesNotGuessWhenNobodyAsked() {
        assertThat(closuresFor(retiredNurseInTata().freeOn(), companyOnSaturdayMorning()))
                .containsExactly("availability.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "07:00, 09:00, true",
        "07:00, 09:01, false",
        "12:00, 14:00, true",
        "11:59, 14:00, false",
        "10:00, 11:00, false",
        "08:00, 13:00, false"
    })
    void mayBeginInTheMomentInWhichAnotherShiftEnds(String from, String to, boolean fits) {
        Booking other = booking("2026-11-28T" + from + "+01:00", "2026-11-28T" + to + "+01:00");

        assertThat(closuresFor(retiredNurseInTata().takenBy(other), companyOnSaturdayMorning())
                        .isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void isNotInItsOwnWay() {
        Booking own = booking("2026-11-28T09:00+01:00", "2026-11-28T12:00+01:00");
        Candidate candidate = retiredNurseInTata().takenBy(own).candidate();
        Opening opening = companyOnSaturdayMorning().opening();

        assertThat(TimeGates.clash(candidate, opening)).isPresent();
        assertThat(TimeGates.clash(candidate.without(own.placement()), opening)).isEmpty();
    }

    @Test
    void isNotAskedWhileSheIsAwayAndMayBeOnADayOnWhichSheIsFreeForOnce() {
        var away = new OtherDays(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 28), false);
        var back = new OtherDays(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 27), false);
        var freeForOnce = new OtherDays(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 28), true);

        assertThat(closuresFor(retiredNurseInTata().onOtherDays(away), companyOnSaturdayMorning()))
                .containsExactly("availability.away");
        assertThat(closuresFor(retiredNurseInTata().onOtherDays(back), companyOnSaturdayMorning()))
                .isEmpty();
        assertThat(closuresFor(retiredNurseInTata().freeOn().onOtherDays(freeForOnce), companyOnSaturdayMorning()))
                .isEmpty();
        assertThat(closuresFor(retiredNurseInTata().onOtherDays(away, freeForOnce), companyOnSaturdayMorning()))
                .isEmpty();
    }

    @Test
    void aDayOnWhichSheIsFreeEndsAtMidnight() {
        var saturday = new OtherDays(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 28), true);
        Wanted overMidnight = companyOnSaturdayMorning().at("2026-11-28T22:00+01:00", "2026-11-29T02:00+01:00");

        assertThat(closuresFor(retiredNurseInTata().onOtherDays(saturday), overMidnight))
                .containsExactly("availability");
        assertThat(closuresFor(retiredNurseInTata().freeOn("SUNDAY/night").onOtherDays(saturday), overMidnight))
                .isEmpty();
    }
}
