package eu.kalaka.organisation.contact;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * One span of a weekday in which somebody is there, in the place's own time.
 *
 * @param until later than {@code from}; who is there beyond midnight has another span on the next day
 */
public record OpeningHours(
        @NotNull DayOfWeek day,
        @NotNull LocalTime from,
        @NotNull LocalTime until) {

    /** Two spans for every day of a week. */
    public static final int MOST = 14;

    private static final Comparator<OpeningHours> THROUGH_THE_WEEK =
            Comparator.comparing(OpeningHours::day).thenComparing(OpeningHours::from);

    /** Whether each span ends after it begins and no two of a day meet. */
    public static boolean fitTogether(List<OpeningHours> spans) {
        List<OpeningHours> sorted = spans.stream().sorted(THROUGH_THE_WEEK).toList();
        for (int i = 0; i < sorted.size(); i++) {
            OpeningHours span = sorted.get(i);
            if (!span.from.isBefore(span.until) || (i > 0 && sorted.get(i - 1).meets(span))) {
                return false;
            }
        }
        return true;
    }

    private boolean meets(OpeningHours next) {
        return day == next.day && next.from.isBefore(until);
    }
}
