package eu.kalaka.registry.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.privacy.TimeLimit.Stage;
import java.time.LocalDate;
import java.time.Period;
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
}
