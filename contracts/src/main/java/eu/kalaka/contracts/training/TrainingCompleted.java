package eu.kalaka.contracts.training;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer completed a course.
 *
 * @param unit of the course, which decides who may see the record
 * @param validUntil the last day on which it counts; absent means for good
 */
public record TrainingCompleted(
        UUID volunteerId,
        String unit,
        String course,
        LocalDate completedOn,
        @Nullable LocalDate validUntil,
        Instant at) implements Message {}
