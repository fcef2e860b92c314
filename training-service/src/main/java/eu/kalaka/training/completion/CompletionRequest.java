package eu.kalaka.training.completion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A completion as staff record it.
 *
 * @param completedOn the day at the place of the course
 */
record CompletionRequest(@NotNull UUID volunteerId, @NotNull LocalDate completedOn) {}
