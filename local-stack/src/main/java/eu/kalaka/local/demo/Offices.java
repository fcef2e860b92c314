package eu.kalaka.local.demo;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Invented offices: an address at a reserved domain, every weekday in a branch and two mornings a week in a point. */
final class Offices {

    private static final List<DayOfWeek> WEEKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final List<DayOfWeek> MORNINGS = List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

    private Offices() {}

    static Map<String, Object> contact(Unit unit) {
        String mailbox = unit.path().substring(1).replace('/', '.');
        return new TreeMap<>(Map.of("email", mailbox + "@example.org"));
    }

    static List<Map<String, Object>> openingHours(Unit unit) {
        return unit.kind().equals("point") ? spans(MORNINGS, "09:00", "12:00") : spans(WEEKDAYS, "08:00", "16:00");
    }

    private static List<Map<String, Object>> spans(List<DayOfWeek> days, String from, String until) {
        return days.stream()
                .<Map<String, Object>>map(day -> new TreeMap<>(Map.of("day", day.name(), "from", from, "until", until)))
                .toList();
    }
}
