package eu.kalaka.registry.volunteer;

import java.time.DayOfWeek;

/** A part of a weekday on which a volunteer is usually free. */
public record FreeTime(DayOfWeek day, Part part) {

    enum Part {
        /** 00–06 local time; night shelters ask for it. */
        NIGHT,
        /** 06–12. */
        MORNING,
        /** 12–18. */
        AFTERNOON,
        /** 18–24. */
        EVENING;

        String code() {
            return switch (this) {
                case NIGHT -> "night";
                case MORNING -> "morning";
                case AFTERNOON -> "afternoon";
                case EVENING -> "evening";
            };
        }
    }

    /** As events carry it, e.g. {@code SATURDAY/morning}. */
    String code() {
        return day + "/" + part.code();
    }
}
