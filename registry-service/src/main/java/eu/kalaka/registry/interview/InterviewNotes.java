package eu.kalaka.registry.interview;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import java.time.LocalDate;
import java.util.Optional;
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
 * @param inherited that they are of a talk with her under a record that was merged into this one
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
        @Nullable String nextStep,
        @Nullable Inherited inherited) {

    /**
     * Where they came from.
     *
     * @param before what was noted under the record that stays, absent where nothing was
     */
    record Inherited(UUID from, @Nullable InterviewNotes before) {}

    /** Later notes take the place of earlier ones. */
    Decision<InterviewNotes> replacedBy(InterviewNotes later) {
        return later.equals(this.as(volunteerId, null)) ? Decision.kept(this) : Decision.changed(later);
    }

    /** The same for the record in which hers goes on. */
    InterviewNotes inheritedBy(UUID heir) {
        return as(heir, new Inherited(volunteerId, null));
    }

    /** Her record and another one were merged: the later talk counts. */
    Decision<InterviewNotes> inherit(InterviewNotes other) {
        return other.on.isAfter(on)
                ? Decision.changed(other.as(volunteerId, new Inherited(other.volunteerId, this)))
                : Decision.kept(this);
    }

    /** They were two people: what was noted before counts again, unless something was noted since. */
    Decision<InterviewNotes> giveBack(UUID gone) {
        return inherited != null && inherited.from().equals(gone) && inherited.before() != null
                ? Decision.changed(inherited.before())
                : Decision.kept(this);
    }

    /** What was noted under this very record. */
    Optional<InterviewNotes> own() {
        return inherited == null
                ? Optional.of(this)
                : Optional.ofNullable(inherited.before()).flatMap(InterviewNotes::own);
    }

    private InterviewNotes as(UUID volunteer, @Nullable Inherited origin) {
        return new InterviewNotes(volunteer, unit, on, place, by, motivation, wishes, limits, fit, nextStep, origin);
    }
}
