package eu.kalaka.contracts.training;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A course can be attended.
 *
 * @param course its code, e.g. {@code hospital-volunteer}
 * @param validMonths how long a completion counts, months; absent means for good
 * @param starts first days of the times it is held, as far as they are planned; absent in old messages
 */
public record CourseOpened(
        String course,
        String unit,
        Map<String, String> names,
        @Nullable Integer validMonths,
        Instant at,
        @Nullable List<LocalDate> starts)
        implements Message {

    /** With what version 1 began. */
    public CourseOpened(
            String course, String unit, Map<String, String> names, @Nullable Integer validMonths, Instant at) {
        this(course, unit, names, validMonths, at, null);
    }
}
