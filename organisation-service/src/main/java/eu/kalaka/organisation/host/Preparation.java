package eu.kalaka.organisation.host;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a host has ready for its first volunteer.
 *
 * @param done what it ticked
 * @param coordinatorTrainedUntil the last day of its coordinator's training certificate
 * @param insuredUntil the last day of its liability insurance; absent where it has shown none
 * @param policyNumber of that insurance
 */
public record Preparation(
        Set<Item> done,
        @Nullable LocalDate coordinatorTrainedUntil,
        @Nullable LocalDate insuredUntil,
        @Nullable String policyNumber) {

    /** Nothing yet. */
    public static final Preparation NONE = new Preparation(Set.of(), null, null, null);

    /** What is ticked on the checklist (domain.md 4.1: the parts of a host's programme). */
    public enum Item {
        TASKS_WRITTEN,
        INDUCTION_PLANNED,
        RULES_ADOPTED,
        RECOGNITION_PLANNED;

        /** All codes, as a pattern for requests. */
        public static final String CODES = "tasks_written|induction_planned|rules_adopted|recognition_planned";
    }

    public Preparation {
        done = done == null ? Set.of() : Set.copyOf(done);
    }

    Preparation insured(@Nullable LocalDate until) {
        return new Preparation(done, coordinatorTrainedUntil, until, policyNumber);
    }
}
