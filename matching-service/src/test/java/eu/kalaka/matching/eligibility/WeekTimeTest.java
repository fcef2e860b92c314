package eu.kalaka.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekTimeTest {

    @Test
    void namesEachPartOnceInItsOrder() {
        assertThat(touched("2026-11-28T11:30", "2026-11-29T06:30"))
                .containsExactly(
                        "SATURDAY/morning", "SATURDAY/afternoon", "SATURDAY/evening", "SUNDAY/night", "SUNDAY/morning");
    }

    @Test
    void aMomentTouchesItsPart() {
        assertThat(touched("2026-11-28T18:00", "2026-11-28T18:00")).containsExactly("SATURDAY/evening");
    }

    @Test
    void aYearTouchesEveryPartOfTheWeekOnce() {
        assertThat(touched("2026-01-01T00:00", "2027-01-01T00:00")).hasSize(28).doesNotHaveDuplicates();
    }

    private static List<String> touched(String start, String end) {
        return WeekTime.touchedBy(LocalDateTime.parse(start), LocalDateTime.parse(end)).stream()
                .map(WeekTime::code)
                .toList();
    }
}
