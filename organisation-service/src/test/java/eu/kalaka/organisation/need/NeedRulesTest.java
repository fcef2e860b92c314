package eu.kalaka.organisation.need;

import static eu.kalaka.organisation.need.SampleNeeds.FRIDAY_NOON;
import static eu.kalaka.organisation.need.SampleNeeds.NOW;
import static eu.kalaka.organisation.need.SampleNeeds.readingAloud;
import static eu.kalaka.organisation.need.SampleNeeds.shift;
import static eu.kalaka.organisation.need.SampleNeeds.under;
import static eu.kalaka.organisation.need.SampleNeeds.withShifts;
import static eu.kalaka.organisation.need.SampleNeeds.withSkills;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.platform.aggregate.Refusal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedRulesTest {

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Test
    void aSoundNeedMayBePostedAndPublished() {
        assertThat(NeedRules.whyNotPosted(readingAloud(), NOW)).isEmpty();
        assertThat(NeedRules.whyNotPublished(readingAloud(), NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "koet, /hu/ke/tata/tata, true",
        "iksz, /hu/ke/tata/tata, true",
        "informal, /hu/ke/tata/tata, true",
        "informal, /gr/serres/lefkonas, true",
        "gr_law, /gr/serres/lefkonas, true",
        "gr_municipal, /gr/serres, true",
        "gr_civil_protection, /gr/serres, true",
        "koet, /gr/serres/lefkonas, false",
        "iksz, /gr/serres/lefkonas, false",
        "gr_law, /hu/ke/tata, false",
        "gr_municipal, /hu/ke, false",
        "gr_civil_protection, /hu/ke, false",
        "koet, /, false",
        "koet, /hungary/ke, false"
    })
    void aLawHoldsInItsOwnCountry(String regime, String unit, boolean holds) {
        assertThat(NeedRules.regimeIsOfTheCountry(under(regime, unit), NOW))
                .isEqualTo(holds ? Optional.empty() : Optional.of(NeedRefusal.REGIME_OF_OTHER_COUNTRY));
    }

    @Test
    void noSkillIsBothNeededAndNiceToHave() {
        assertThat(NeedRules.noSkillStandsTwice(withSkills(List.of("HLTH.nurse"), List.of("FOOD.cooking")), NOW))
                .isEmpty();
        assertThat(NeedRules.noSkillStandsTwice(withSkills(List.of("HLTH.nurse"), List.of("HLTH.nurse")), NOW))
                .contains(NeedRefusal.SKILL_TWICE);
        assertThat(NeedRules.noSkillStandsTwice(withSkills(List.of("HLTH.nurse", "HLTH.nurse"), List.of()), NOW))
                .contains(NeedRefusal.SKILL_TWICE);
        assertThat(NeedRules.noSkillStandsTwice(withSkills(List.of(), List.of()), NOW))
                .isEmpty();
    }

    @Test
    void aShiftEndsAfterItStarts() {
        assertThat(NeedRules.shiftsEndAfterTheyStart(withShifts(shift(FRIDAY_NOON, Duration.ofSeconds(1))), NOW))
                .isEmpty();
        assertRefused(
                NeedRules.shiftsEndAfterTheyStart(withShifts(shift(FRIDAY_NOON, Duration.ZERO)), NOW),
                "shift_ends_before_start",
                "shifts[0].end");
        assertRefused(
                NeedRules.shiftsEndAfterTheyStart(
                        withShifts(shift(FRIDAY_NOON, TWO_HOURS), shift(FRIDAY_NOON, Duration.ofSeconds(-1))), NOW),
                "shift_ends_before_start",
                "shifts[1].end");
    }

    @Test
    void aShiftThatEndsLaterOnlyByTheClockOnTheWallHasEndedBefore() {
        OffsetDateTime noonInTata = FRIDAY_NOON;
        OffsetDateTime halfPastTwelveInSerres =
                FRIDAY_NOON.withOffsetSameLocal(ZoneOffset.ofHours(2)).plusMinutes(30);
        var shift = Shift.single(new UUID(0, 4), noonInTata, halfPastTwelveInSerres, 1, null);

        assertRefused(
                NeedRules.shiftsEndAfterTheyStart(withShifts(shift), NOW), "shift_ends_before_start", "shifts[0].end");
    }

    @Test
    void aShiftLastsADayAtMost() {
        assertThat(NeedRules.noShiftIsTooLong(withShifts(shift(FRIDAY_NOON, Duration.ofHours(24))), NOW))
                .isEmpty();
        assertRefused(
                NeedRules.noShiftIsTooLong(
                        withShifts(shift(FRIDAY_NOON, Duration.ofHours(24).plusSeconds(1))), NOW),
                "shift_too_long",
                "shifts[0].end");
    }

    @Test
    void aShiftStartsWithinFiveYears() {
        OffsetDateTime latest = FRIDAY_NOON.plus(NeedRules.FURTHEST_START);
        OffsetDateTime earliest = FRIDAY_NOON.minus(NeedRules.FURTHEST_START);

        assertThat(NeedRules.shiftsStartInOurDays(
                        withShifts(shift(latest, TWO_HOURS), shift(earliest, TWO_HOURS)), NOW))
                .isEmpty();
        assertRefused(
                NeedRules.shiftsStartInOurDays(withShifts(shift(latest.plusSeconds(1), TWO_HOURS)), NOW),
                "shift_too_far_away",
                "shifts[0].start");
        assertRefused(
                NeedRules.shiftsStartInOurDays(withShifts(shift(earliest.minusSeconds(1), TWO_HOURS)), NOW),
                "shift_too_far_away",
                "shifts[0].start");
    }

    @Test
    void theEdgesOfTheCalendarAreRefusedLikeAnyOtherDay() {
        var never = Shift.single(new UUID(0, 4), OffsetDateTime.MAX.minusHours(1), OffsetDateTime.MAX, 1, null);

        assertThat(NeedRules.whyNotPosted(withShifts(never), NOW)).isPresent();
    }

    @Test
    void aShiftThatIsOverIsNotPublishedButOneThatRunsIs() {
        assertThat(NeedRules.noShiftIsOver(withShifts(shift(FRIDAY_NOON.minusHours(2), TWO_HOURS.plusSeconds(1))), NOW))
                .isEmpty();
        assertRefused(
                NeedRules.noShiftIsOver(
                        withShifts(
                                shift(FRIDAY_NOON.plusDays(1), TWO_HOURS), shift(FRIDAY_NOON.minusHours(2), TWO_HOURS)),
                        NOW),
                "shift_in_the_past",
                "shifts[1].end");
    }

    private static void assertRefused(Optional<? extends Refusal> refusal, String reason, String field) {
        assertThat(refusal).isPresent();
        assertThat(refusal.orElseThrow().reason()).isEqualTo(reason);
        assertThat(refusal.orElseThrow().field()).isEqualTo(field);
        assertThat(refusal.orElseThrow().kind()).isEqualTo(Refusal.Kind.UNACCEPTABLE);
    }
}
