package eu.kalaka.registry.volunteer;

import java.time.DayOfWeek;

/** A part of a weekday on which a volunteer is usually free. */
record FreeTime(DayOfWeek day, Part part) {

    enum Part {
        MORNING,
        AFTERNOON,
        EVENING;

        String code() {
            return switch (this) {
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
