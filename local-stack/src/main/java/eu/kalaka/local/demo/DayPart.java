package eu.kalaka.local.demo;

import java.time.LocalTime;
import java.util.Locale;

/** Parts of the day of a volunteer's availability. The demo's shifts never cross from one into another. */
enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING;

    static DayPart at(LocalTime time) {
        if (time.getHour() < 12) {
            return MORNING;
        }
        return time.getHour() < 18 ? AFTERNOON : EVENING;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
