package eu.kalaka.training.completion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A completion as the staff see it. */
record CompletionView(
        UUID volunteerId,
        String course,
        LocalDate completedOn,
        @Nullable LocalDate validUntil) {

    static CompletionView of(TrainingRecord completed) {
        return new CompletionView(
                completed.volunteerId(), completed.course(), completed.completedOn(), completed.validUntil());
    }
}
