package eu.kalaka.organisation.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrencesTest {

    private static final NeedId NEED = new NeedId(new UUID(0, 1));
    private static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");
    private static final ZoneId ATHENS = ZoneId.of("Europe/Athens");
    private static final LocalDateTime NOW = LocalDateTime.parse("2027-03-05T12:00");

    @Test
    void nineOClockStaysNineOClockWhenSummerTimeBegins() {
        assertThat(starts("FREQ=WEEKLY;COUNT=3", "2027-03-20T09:00", "PT3H", BUDAPEST))
                .containsExactly("2027-03-20T09:00+01:00", "2027-03-27T09:00+01:00", "2027-04-03T09:00+02:00");
        assertThat(starts("FREQ=WEEKLY;COUNT=2", "2027-03-27T09:00", "PT3H", ATHENS))
                .containsExactly("2027-03-27T09:00+02:00", "2027-04-03T09:00+03:00");
    }

    @Test
    void aStartInTheHourThatIsSkippedMovesByThatHourAndSoDoesTheEnd() {
        assertThat(shifts("FREQ=DAILY;COUNT=3", "2027-03-27T02:30", "PT1H", BUDAPEST))
                .extracting(shift -> shift.start() + " " + shift.end())
                .containsExactly(
                        "2027-03-27T02:30+01:00 2027-03-27T03:30+01:00",
                        "2027-03-28T03:30+02:00 2027-03-28T04:30+02:00",
                        "2027-03-29T02:30+02:00 2027-03-29T03:30+02:00");
    }

    @Test
    void aStartInTheDoubledHourIsTheFirstOfTheTwo() {
        assertThat(starts("FREQ=DAILY;COUNT=2", "2027-10-30T02:30", "PT1H", BUDAPEST))
                .containsExactly("2027-10-30T02:30+02:00", "2027-10-31T02:30+02:00");
        assertThat(starts("FREQ=DAILY;COUNT=2", "2027-10-30T03:30", "PT1H", ATHENS))
                .containsExactly("2027-10-30T03:30+03:00", "2027-10-31T03:30+03:00");
    }

    @Test
    void theNightOfTheChangeIsAnHourShorterOrLonger() {
        assertThat(lengths("2027-03-26T22:00")).containsExactly("PT8H", "PT7H", "PT8H");
        assertThat(lengths("2027-10-29T22:00")).containsExactly("PT8H", "PT9H", "PT8H");
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;UNTIL=20270320, 3",
        "FREQ=WEEKLY;UNTIL=20270319, 2",
        "FREQ=WEEKLY;UNTIL=20270320T080000Z, 3",
        "FREQ=WEEKLY;UNTIL=20270320T075959Z, 2",
        "FREQ=WEEKLY;UNTIL=20270320T090000, 3",
        "FREQ=WEEKLY;UNTIL=20270320T085959, 2",
        "'FREQ=MONTHLY;BYDAY=1SA;COUNT=5', 5",
        "'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU;COUNT=4', 4",
        "'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2', 0"
    })
    void anEndIsAMomentADayOrANumber(String rule, int shifts) {
        assertThat(starts(rule, "2027-03-06T09:00", "PT3H", BUDAPEST)).hasSize(shifts);
    }

    @Test
    void theSameSeriesGivesTheSameShiftsWithTheSameIds() {
        List<Shift> first = shifts("FREQ=WEEKLY;COUNT=10", "2027-03-06T09:00", "PT3H", BUDAPEST);

        assertThat(shifts("FREQ=WEEKLY;COUNT=10", "2027-03-06T09:00", "PT3H", BUDAPEST))
                .isEqualTo(first);
        assertThat(first).extracting(Shift::shiftId).doesNotHaveDuplicates();
        assertThat(shifts("FREQ=WEEKLY;COUNT=12", "2027-03-06T09:00", "PT3H", BUDAPEST))
                .startsWith(first.toArray(Shift[]::new));
        assertThat(shifts("FREQ=WEEKLY;COUNT=10", "2027-03-06T09:00", "PT4H", BUDAPEST))
                .extracting(Shift::shiftId)
                .doesNotContainAnyElementsOf(first.stream().map(Shift::shiftId).toList());
    }

    @Test
    void aSeriesWithoutAnEndHasThirtyShiftsAhead() {
        List<Shift> ahead = shifts("FREQ=WEEKLY", "2027-03-06T09:00", "PT3H", BUDAPEST);
        LocalDateTime later = NOW.plusWeeks(20);

        assertThat(ahead).hasSize(Occurrences.AHEAD);
        assertThat(occurrences("FREQ=WEEKLY", "2027-03-06T09:00", "PT3H", BUDAPEST)
                        .shifts(later))
                .hasSize(Occurrences.AHEAD)
                .startsWith(ahead.subList(20, 30).toArray(Shift[]::new));
    }

    @Test
    void moreShiftsThanOneNeedHoldsAreNotEvenCounted() {
        assertThat(shifts("FREQ=DAILY;COUNT=3650", "2027-03-06T09:00", "PT3H", BUDAPEST))
                .hasSize(Occurrences.MOST + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "weekly", "FREQ=NEVER;COUNT=3", "FREQ=WEEKLY;COUNT=many", "COUNT=3", "FREQ=WEEKLY;UNTIL=soon"
            })
    void otherTextIsNoRule(String rule) {
        assertThat(Occurrences.of(NEED, series(rule, "2027-03-06T09:00", "PT3H"), BUDAPEST))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY;COUNT=3, true",
        "FREQ=YEARLY;COUNT=3, true",
        "FREQ=HOURLY;COUNT=3, false",
        "FREQ=MINUTELY;COUNT=3, false",
        "FREQ=SECONDLY;COUNT=3, false",
        "'FREQ=DAILY;BYHOUR=9,10;COUNT=3', false",
        "'FREQ=DAILY;BYMINUTE=0,1;COUNT=3', false"
    })
    void aSeriesComesOnceADayAtMost(String rule, boolean ofDays) {
        assertThat(occurrences(rule, "2027-03-06T09:00", "PT3H", BUDAPEST).isOfDays())
                .isEqualTo(ofDays);
    }

    private static List<String> lengths(String first) {
        return shifts("FREQ=DAILY;COUNT=3", first, "PT8H", BUDAPEST).stream()
                .map(shift -> Duration.between(shift.start(), shift.end()).toString())
                .toList();
    }

    private static List<String> starts(String rule, String first, String length, ZoneId zone) {
        return shifts(rule, first, length, zone).stream()
                .map(shift -> shift.start().toString())
                .toList();
    }

    private static List<Shift> shifts(String rule, String first, String length, ZoneId zone) {
        return occurrences(rule, first, length, zone).shifts(NOW);
    }

    private static Occurrences occurrences(String rule, String first, String length, ZoneId zone) {
        return Occurrences.of(NEED, series(rule, first, length), zone).orElseThrow();
    }

    private static Series series(String rule, String first, String length) {
        return new Series(rule, first, Duration.parse(length), 3, null);
    }
}
