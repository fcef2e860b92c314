package eu.kalaka.registry.merge;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.registry.volunteer.MergedField;
import eu.kalaka.registry.volunteer.MergedField.Choice;
import eu.kalaka.registry.volunteer.VolunteerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One person's two records on their way to be one. It holds no personal data: how the record that stays was before, its own past
 * says.
 *
 * @param unit of the record that stays
 * @param goneUnit of the record that ends
 * @param keptVersion of the record that stays, before it absorbed the other
 * @param step how far it has come; whatever is not at rest is carried on by {@link FinishMerges}
 */
@Document("merges")
record Merge(
        @Id MergeId id,
        UnitPath unit,
        UnitPath goneUnit,
        VolunteerId kept,
        VolunteerId gone,
        Map<MergedField, Choice> choices,
        long keptVersion,
        Step step,
        Instant at,
        String by,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    /** Where it stands. */
    enum Step {
        BEGUN,
        DONE,
        /** The records allowed it no more when it came to them. */
        GIVEN_UP,
        UNDOING,
        UNDONE;

        boolean isAtRest() {
            return this != BEGUN && this != UNDOING;
        }
    }

    /** How long it can be undone. */
    static final Duration REGRET = Duration.ofDays(30);

    Merge {
        choices = choices == null ? Map.of() : Map.copyOf(choices);
    }

    Instant undoUntil() {
        return at.plus(REGRET);
    }

    /** The record that stays was changed before it absorbed the other. */
    Decision<Merge> aimedAt(long version) {
        return version == keptVersion
                ? Decision.kept(this)
                : Decision.changed(
                        new Merge(id, unit, goneUnit, kept, gone, choices, version, step, at, by, undoneAt, undoneBy));
    }

    Decision<Merge> done() {
        return step == Step.BEGUN ? Decision.changed(with(Step.DONE, undoneAt, undoneBy)) : Decision.kept(this);
    }

    Decision<Merge> givenUp() {
        return step == Step.BEGUN ? Decision.changed(with(Step.GIVEN_UP, undoneAt, undoneBy)) : Decision.kept(this);
    }

    Decision<Merge> undo(Instant now, String who) {
        return switch (step) {
            case BEGUN -> Decision.refused(MergeRefusal.MERGE_UNDER_WAY);
            case GIVEN_UP, UNDOING, UNDONE -> Decision.kept(this);
            case DONE ->
                now.isAfter(undoUntil())
                        ? Decision.refused(MergeRefusal.UNDO_TOO_LATE)
                        : Decision.changed(with(Step.UNDOING, now, who));
        };
    }

    Decision<Merge> undone() {
        return step == Step.UNDOING ? Decision.changed(with(Step.UNDONE, undoneAt, undoneBy)) : Decision.kept(this);
    }

    private Merge with(Step next, @Nullable Instant undone, @Nullable String who) {
        return new Merge(id, unit, goneUnit, kept, gone, choices, keptVersion, next, at, by, undone, who);
    }
}
