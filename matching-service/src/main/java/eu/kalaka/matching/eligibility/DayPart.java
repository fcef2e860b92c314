package eu.kalaka.matching.eligibility;

import java.time.LocalTime;

/** A quarter of a day, local time; volunteers offer any of them. */
enum DayPart {
    /** 00–06. */
    NIGHT,
    /** 06–12. */
    MORNING,
    /** 12–18. */
    AFTERNOON,
    /** 18–24. */
    EVENING;

    static final int HOURS = 6;

    static DayPart at(LocalTime time) {
        return values()[time.getHour() / HOURS];
    }

    String code() {
        return switch (this) {
            case NIGHT -> "night";
            case MORNING -> "morning";
            case AFTERNOON -> "afternoon";
            case EVENING -> "evening";
        };
    }
}
