package eu.kalaka.registry.course;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A course that a volunteer completed.
 *
 * @param validUntil the last day on which it counts; absent means for good
 * @param takenBack whether it does not count any more
 */
@Document("known-completions")
record KnownCompletion(
        UUID volunteerId, String course, @Nullable LocalDate validUntil, boolean takenBack) {

    boolean countsOn(LocalDate day) {
        return !takenBack && (validUntil == null || !day.isAfter(validUntil));
    }
}
