package eu.kalaka.registry.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A course that a volunteer completed, as training-service told it.
 *
 * @param validUntil the last day on which it counts; absent means for good
 */
@Document("known-certificates")
record Certificate(
        UUID volunteerId, String course, @Nullable LocalDate validUntil) {

    boolean isValidOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }
}
