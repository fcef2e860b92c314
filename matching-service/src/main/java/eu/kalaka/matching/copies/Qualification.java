package eu.kalaka.matching.copies;

import eu.kalaka.matching.VolunteerId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A course that a volunteer completed: our view of {@code kalaka.training.completed.v1}; a renewal replaces it.
 *
 * @param validUntil the last day on which it counts; absent means for good
 */
@Document("qualifications")
public record Qualification(
        UUID volunteerId, String course, @Nullable LocalDate validUntil) {

    public VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    public boolean isValidOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }
}
