package eu.kalaka.organisation.need;

import static eu.kalaka.organisation.need.SampleNeeds.NOW;
import static eu.kalaka.organisation.need.SampleNeeds.timed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.platform.aggregate.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingRulesTest {

    @ParameterizedTest
    @CsvSource({
        "fixed,      FREQ=WEEKLY;COUNT=10,            ",
        "fixed,      FREQ=DAILY;COUNT=400,            ",
        "fixed,      FREQ=DAILY;COUNT=401,            timing.series.rule too_many_shifts",
        "fixed,      FREQ=WEEKLY,                     timing.series.rule recurrence_without_end",
        "fixed,      FREQ=SECONDLY;COUNT=400,         timing.series.rule recurrence_too_often",
        "fixed,      FREQ=SECONDLY,                   timing.series.rule recurrence_too_often",
        "fixed,      every Saturday,                  timing.series.rule bad_recurrence",
        "fixed,      FREQ=WEEKLY;UNTIL=20200101,      timing.series.rule recurrence_without_shift",
        "open_ended, FREQ=WEEKLY,                     ",
        "open_ended, FREQ=WEEKLY;COUNT=3,             ",
        "open_ended, ,                                ",
        "flexible,   FREQ=WEEKLY;COUNT=3,             timing.series series_of_flexible",
        "flexible,   ,                                ",
        "fixed,      ,                                shifts shifts_missing"
    })
    void aSeriesIsOneThatCanBePlanned(String kind, @Nullable String rule, @Nullable String refusal) {
        assertThat(refusal(timed(new Timing(
                        TimingKind.of(kind),
                        null,
                        LocalDate.parse("2027-03-06"),
                        LocalDate.parse("2027-06-30"),
                        4,
                        rule == null ? null : series(rule, "PT3H", 3, 1)))))
                .isEqualTo(refusal);
    }

    @Test
    void aShiftOfASeriesIsAsSoundAsAnyOther() {
        assertThat(refusal(ofSeries("PT24H", 3, 3))).isNull();
        assertThat(refusal(ofSeries("PT24H1S", 3, 3))).isEqualTo("timing.series.length shift_too_long");
        assertThat(refusal(ofSeries("PT0S", 3, 3))).isEqualTo("timing.series.length shift_ends_before_start");
        assertThat(refusal(ofSeries("PT-3H", 3, 3))).isEqualTo("timing.series.length shift_ends_before_start");
        assertThat(refusal(ofSeries("PT3H", 3, 4))).isEqualTo("timing.series.placesMin min_over_places");
    }

    @ParameterizedTest
    @CsvSource({
        "flexible,   2027-03-06, 2027-03-06, ",
        "flexible,   2027-03-06, 2027-03-05, timing.until until_before_from",
        "flexible,   ,           2027-03-05, timing.from day_missing",
        "flexible,   2027-03-06, ,           timing.until day_missing",
        "open_ended, ,           ,           timing.from day_missing",
        "open_ended, 2027-03-06, ,           "
    })
    void daysAreSaidInOrder(
            String kind, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String refusal) {
        assertThat(refusal(timed(new Timing(TimingKind.of(kind), null, from, until, null, null))))
                .isEqualTo(refusal);
    }

    @Test
    void aZoneIsOneThatClocksKnow() {
        assertThat(refusal(timed(inZone("Europe/Athens")))).isNull();
        assertThat(refusal(timed(inZone("Europe/Atlantis")))).isEqualTo("timing.zone unknown_zone");
    }

    @Test
    void aFlexibleNeedIsPublishedUntilItsLastDayOnly() {
        assertThat(NeedRules.whyNotPublished(timed(until("2027-03-05")), NOW)).isEmpty();
        assertThat(NeedRules.whyNotPublished(timed(until("2027-03-04")), NOW)).contains(NeedRefusal.UNTIL_IN_THE_PAST);
    }

    private static Need ofSeries(String length, int places, int placesMin) {
        return timed(new Timing(
                TimingKind.FIXED, null, null, null, null, series("FREQ=WEEKLY;COUNT=2", length, places, placesMin)));
    }

    private static Timing inZone(String zone) {
        return new Timing(TimingKind.OPEN_ENDED, zone, LocalDate.parse("2027-03-06"), null, null, null);
    }

    private static Timing until(String day) {
        return new Timing(TimingKind.FLEXIBLE, null, LocalDate.parse("2027-03-01"), LocalDate.parse(day), null, null);
    }

    private static Series series(String rule, String length, int places, int placesMin) {
        return new Series(rule, "2027-03-06T09:00", Duration.parse(length), places, placesMin);
    }

    private static @Nullable String refusal(Need need) {
        return NeedRules.whyNotPosted(need.expanded(NOW), NOW)
                .map((Refusal refusal) -> refusal.field() + " " + refusal.reason())
                .orElse(null);
    }
}
