package eu.kalaka.portal.room.staff.need;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.room.staff.need.Need.Shift;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShiftCalendarTest {

    @Test
    void hasAWeekForEachInWhichAShiftBegins() {
        ShiftCalendar calendar = ShiftCalendar.of(
                List.of(
                        shift("2026-12-21T09:00+01:00"),
                        shift("2026-12-06T22:00+01:00"),
                        shift("2026-12-02T09:00+01:00")),
                6);
        assertThat(calendar.weeks())
                .extracting(week -> week.days().getFirst().date())
                .containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 21));
        assertThat(calendar.weeks().getFirst().days())
                .hasSize(7)
                .extracting(day -> day.shifts().size())
                .containsExactly(0, 0, 1, 0, 0, 0, 1);
    }

    @Test
    void endsAfterTheWeeksThatWereAskedFor() {
        assertThat(ShiftCalendar.of(List.of(shift("2026-12-01T09:00+01:00"), shift("2027-01-05T09:00+01:00")), 1)
                        .weeks())
                .hasSize(1);
    }

    private static Shift shift(String start) {
        OffsetDateTime begin = OffsetDateTime.parse(start);
        return new Shift(UUID.randomUUID(), begin, begin.plusHours(2), 1, 0, false);
    }
}
