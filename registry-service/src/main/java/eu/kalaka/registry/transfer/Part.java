package eu.kalaka.registry.transfer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one kind of data at a transfer. It holds counts only, and nothing that was said of her.
 *
 * @param what code of the kind, also key {@code privacy.what.<what>} of the message bundles
 * @param count how many records of the kind there are
 * @param hours the time that she gave in all, where it is about hours
 * @param until the last day on which it stays, where there is one
 * @param courses codes of the courses, where it is about them
 */
record Part(
        String what,
        Fate fate,
        int count,
        @Nullable Duration hours,
        @Nullable LocalDate until,
        List<String> courses) {

    /** What becomes of it. */
    enum Fate {
        GOES,
        STAYS,
        ENDS;

        /** Also key {@code transfer.fate.<code>} of the message bundles. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Part goes(String what, int count) {
        return new Part(what, Fate.GOES, count, null, null, List.of());
    }

    static Part hours(int placements, Duration hours) {
        return new Part("hour_total", Fate.GOES, placements, hours, null, List.of());
    }

    static Part courses(List<String> courses) {
        return new Part("completions", Fate.GOES, courses.size(), null, null, courses);
    }

    static Part stays(String what, int count, @Nullable LocalDate until) {
        return new Part(what, Fate.STAYS, count, null, until, List.of());
    }

    static Part ends(String what, int count) {
        return new Part(what, Fate.ENDS, count, null, null, List.of());
    }

    /** As much of it as the centre needs that is asked to take her: how much would come. */
    Part forTheOtherSide() {
        return new Part(what, fate, count, hours, null, List.of());
    }
}
