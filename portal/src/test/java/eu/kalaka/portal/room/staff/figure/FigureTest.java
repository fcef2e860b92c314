package eu.kalaka.portal.room.staff.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of stories.md, story 9. */
class FigureTest {

    @Test
    void saysHowMuchOfTheTargetIsReached() {
        assertThat(figure("318", "650", 50L).reached()).isEqualByComparingTo("48.9");
        assertThat(figure("2275.5", "4900", 50L).reached()).isEqualByComparingTo("46.4");
        assertThat(figure("9", "15", 50L).reached()).isEqualByComparingTo("60.0");
    }

    @Test
    void isOnPaceWhereAsMuchIsReachedAsOfTheTimeIsOver() {
        assertThat(figure("318", "650", 50L).isOnPace()).isFalse();
        assertThat(figure("325", "650", 50L).isOnPace()).isTrue();
        assertThat(figure("9", "15", 50L).isOnPace()).isTrue();
    }

    @Test
    void promisesNothingWithoutATarget() {
        assertThat(figure("9", null, null).reached()).isNull();
        assertThat(figure("9", "0", 50L).reached()).isNull();
        assertThat(figure("9", null, 50L).isOnPace()).isTrue();
    }

    @Test
    void theTimeOfAProgrammeRunsFromItsFirstDayThroughItsLast() {
        Programme programme = programme(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(programme.pace(LocalDate.of(2025, 12, 1))).isZero();
        assertThat(programme.pace(LocalDate.of(2026, 1, 1))).isZero();
        assertThat(programme.pace(LocalDate.of(2026, 7, 3))).isEqualTo(50);
        assertThat(programme.pace(LocalDate.of(2027, 1, 1))).isEqualTo(100);
        assertThat(programme(null, null).pace(LocalDate.of(2026, 7, 3))).isNull();
    }

    @Test
    void eachFigureOfThePageLeadsToAList() {
        for (String code :
                List.of("vol_registered", "vol_placed", "hours", "needs_open", "hosts_registered", "agreements")) {
            assertThat(ListBehind.of(code, "/hu/ke", null)).as(code).contains("unit=%2Fhu%2Fke");
        }
        assertThat(ListBehind.of("time_to_place", "/hu/ke", null)).isNull();
    }

    private static Figure figure(String value, @Nullable String target, @Nullable Long pace) {
        return new Figure("", new BigDecimal(value), null, null, target == null ? null : new BigDecimal(target), pace);
    }

    private static Programme programme(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        return new Programme(UUID.randomUUID(), "/hu/ke", Map.of(), startsOn, endsOn, List.of());
    }
}
