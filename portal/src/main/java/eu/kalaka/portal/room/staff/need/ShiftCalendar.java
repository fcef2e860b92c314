package eu.kalaka.portal.room.staff.need;

import eu.kalaka.portal.room.staff.need.Need.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shifts by day, in weeks from Monday to Sunday; weeks without any are left out. */
public record ShiftCalendar(List<Week> weeks) {

    /** Seven days. */
    public record Week(List<Day> days) {}

    /** A day with the shifts that begin on it. */
    public record Day(LocalDate date, List<Shift> shifts) {}

    private static final int DAYS = 7;

    /** The first {@code most} weeks that have shifts, each on the clock of its own place. */
    public static ShiftCalendar of(List<Shift> shifts, int most) {
        Map<LocalDate, List<Shift>> byMonday = shifts.stream()
                .collect(Collectors.groupingBy(ShiftCalendar::monday, TreeMap::new, Collectors.toList()));
        return new ShiftCalendar(byMonday.entrySet().stream()
                .limit(most)
                .map(week -> week(week.getKey(), week.getValue()))
                .toList());
    }

    private static Week week(LocalDate monday, List<Shift> shifts) {
        return new Week(IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .map(day -> new Day(
                        day,
                        shifts.stream()
                                .filter(shift -> shift.start().toLocalDate().equals(day))
                                .toList()))
                .toList());
    }

    private static LocalDate monday(Shift shift) {
        return shift.start().toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
