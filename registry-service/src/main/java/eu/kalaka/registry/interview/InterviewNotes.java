package eu.kalaka.registry.interview;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Notes of the talk with a volunteer, under five headings (domain.md 4.2).
 *
 * @param volunteerId whom it was with
 * @param on the day of it
 * @param by who talked with her and wrote this down
 * @param limits what she cannot or does not want to do; nothing of health, which has a consent and a place of its own
 * @param fit what would suit her
 * @param nextStep what was agreed
 */
@Document("interviews")
record InterviewNotes(
        @Id UUID volunteerId,
        UnitPath unit,
        LocalDate on,
        @Nullable String place,
        String by,
        @Nullable String motivation,
        @Nullable String wishes,
        @Nullable String limits,
        @Nullable String fit,
        @Nullable String nextStep) {

    /** Later notes take the place of earlier ones. */
    Decision<InterviewNotes> replacedBy(InterviewNotes later) {
        return later.equals(this) ? Decision.kept(this) : Decision.changed(later);
    }
}
