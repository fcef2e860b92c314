package eu.kalaka.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDateTime;

/** A part of a weekday on which a volunteer is usually free. */
record FreeTime(DayOfWeek day, DayPart part) {

    static FreeTime at(LocalDateTime time) {
        return new FreeTime(time.getDayOfWeek(), DayPart.at(time.toLocalTime()));
    }
}
