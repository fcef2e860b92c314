package eu.kalaka.local.demo;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** How free time lies in the week, by the way of life a persona names. */
final class FreeTimes {

    private FreeTimes() {}

    static List<FreeTime> of(String wayOfLife, Dice dice) {
        List<FreeTime> free = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (DayPart part : DayPart.values()) {
                if (dice.chance(likelihood(wayOfLife, day, part))) {
                    free.add(new FreeTime(day, part));
                }
            }
        }
        return free.isEmpty() ? List.of(new FreeTime(DayOfWeek.SATURDAY, DayPart.MORNING)) : List.copyOf(free);
    }

    private static double likelihood(String wayOfLife, DayOfWeek day, DayPart part) {
        boolean weekend = day.compareTo(DayOfWeek.FRIDAY) > 0;
        return switch (wayOfLife) {
            case "school" -> weekend ? notLate(part, 0.6) : at(part, 0, 0.5, 0.05);
            case "study" -> weekend ? 0.4 : at(part, 0.15, 0.5, 0.35);
            case "retired" -> weekend ? notLate(part, 0.35) : at(part, 0.7, 0.55, 0.08);
            case "shifts" -> at(part, 0.35, 0.35, 0.2);
            case "evenings" -> weekend ? 0.35 : at(part, 0.04, 0.12, 0.55);
            case "weekends" -> weekend ? notLate(part, 0.65) : at(part, 0.05, 0.12, 0.2);
            case "mixed" -> at(part, 0.3, 0.35, 0.3);
            default -> throw new IllegalArgumentException("unknown way of life: " + wayOfLife);
        };
    }

    private static double notLate(DayPart part, double byDay) {
        return at(part, byDay, byDay, 0.08);
    }

    private static double at(DayPart part, double morning, double afternoon, double evening) {
        return switch (part) {
            case MORNING -> morning;
            case AFTERNOON -> afternoon;
            case EVENING -> evening;
        };
    }
}
