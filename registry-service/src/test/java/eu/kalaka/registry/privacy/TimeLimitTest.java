package eu.kalaka.registry.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.privacy.TimeLimit.Stage;
import eu.kalaka.registry.regulation.InactivityTerm;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "2024-01-21, KEPT",
        "2024-01-20, WARNED",
        "2023-11-22, WARNED",
        "2023-11-21, OVER",
        "2022-11-22, OVER",
        "2022-11-21, GONE",
    })
    void afterThreeYearsOfSilenceARecordIsMinimisedAYearLaterErasedAndSixtyDaysBeforeStaffIsWarned(
            LocalDate heardOf, Stage stage) {
        TimeLimit limit = TimeLimit.of(new UnitPath("/hu/ke/tata"), TODAY);

        assertThat(limit.stage(heardOf, TODAY)).isEqualTo(stage);
    }

    @Test
    void aCentresOwnRuleGoesBeforeTheNetworks() {
        assertThat(TimeLimit.of(new UnitPath("/gr/serres/lefkonas"), TODAY).minimise())
                .isEqualTo(Period.ofMonths(24));
        assertThat(TimeLimit.of(new UnitPath("/hu/ve"), TODAY).minimise()).isEqualTo(Period.ofMonths(36));
    }

    @Test
    void theNearestRegulationInForceThatNamesATimeGoesBeforeTheData() {
        var limits = new TimeLimits(
                TODAY,
                List.of(
                        term("/gr", 1, "2026-01-01", 12),
                        term("/gr/serres", 1, "2026-01-01", 18),
                        term("/gr/serres/lefkonas", 1, "2026-01-01", null)));

        assertThat(limits.of(new UnitPath("/gr/serres/lefkonas")).minimise()).isEqualTo(Period.ofMonths(18));
        assertThat(limits.of(new UnitPath("/gr/drama")).minimise()).isEqualTo(Period.ofMonths(12));
        assertThat(limits.of(new UnitPath("/hu/ve")).minimise()).isEqualTo(Period.ofMonths(36));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, 24", "2026-10-01, 6", "2026-10-31, 6", "2026-11-01, 24", "2026-12-01, 9"})
    void aLaterVersionTakesThePlaceOfTheOneBeforeFromItsFirstDayOnEvenIfItSaysNothing(LocalDate day, int months) {
        var limits = new TimeLimits(
                day,
                List.of(
                        term("/gr/serres", 4, "2026-12-01", 9),
                        term("/gr/serres", 2, "2026-10-01", 6),
                        term("/gr/serres", 3, "2026-11-01", null),
                        term("/gr/serres", 1, "2026-10-01", 7)));

        assertThat(limits.of(new UnitPath("/gr/serres/lefkonas")).minimise()).isEqualTo(Period.ofMonths(months));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-21, 2026-01-01, KEPT",
        "2026-07-20, 2026-01-01, WARNED",
        "2026-05-22, 2026-01-01, WARNED",
        "2026-05-21, 2026-01-01, OVER",
        "2025-05-22, 2026-01-01, OVER",
        "2025-05-21, 2026-01-01, GONE",
        "2026-02-01, 2026-09-23, WARNED",
        "2026-02-01, 2026-09-22, OVER",
        "2025-05-21, 2026-09-23, WARNED",
        "2025-05-21, 2026-09-22, GONE",
    })
    void aNewRegulationWarnsBeforeItStrikesOff(LocalDate heardOf, String validFrom, Stage stage) {
        var limits = new TimeLimits(TODAY, List.of(term("/hu/ve", 1, validFrom, 6)));

        assertThat(limits.of(new UnitPath("/hu/ve")).stage(heardOf, TODAY)).isEqualTo(stage);
    }

    private static InactivityTerm term(String unit, int number, String validFrom, @Nullable Integer months) {
        return new InactivityTerm(new UnitPath(unit), number, LocalDate.parse(validFrom), months);
    }
}
