package eu.kalaka.contracts.training;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A course can be attended.
 *
 * @param course its code, e.g. {@code hospital-volunteer}
 * @param validMonths how long a completion counts, months; absent means for good
 */
public record CourseOpened(
        String course,
        String unit,
        Map<String, String> names,
        @Nullable Integer validMonths,
        Instant at) implements Message {}
