package eu.kalaka.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 24, 2028-03-10",
        "2026-01-31, 1, 2026-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2026-12-01, 120, 2036-12-01"
    })
    void aCompletionCountsUntilTheSameDaySoManyMonthsLater(LocalDate completedOn, int months, LocalDate last) {
        assertThat(course(months).validUntil(completedOn)).contains(last);
    }

    @Test
    void withoutMonthsItCountsForGood() {
        assertThat(course(null).validUntil(LocalDate.of(2026, 3, 10))).isEmpty();
    }

    private static Course course(@Nullable Integer months) {
        return new Course(
                "hospital", new UnitPath("/hu/ke"), Map.of("en", "Hospital"), months, new UUID(0, 1), List.of());
    }
}
