package eu.kalaka.registry.merge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.kalaka.platform.audit.Personal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge as the API shows it.
 *
 * @param step begun, done, given_up, undoing or undone
 */
record MergeView(
        UUID id,
        UUID kept,
        UUID gone,
        String step,
        Instant at,
        String by,
        Instant undoUntil,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        @JsonIgnore Collection<Person> people)
        implements Personal {

    static MergeView of(Merge merge) {
        return new MergeView(
                merge.id().value(),
                merge.kept().value(),
                merge.gone().value(),
                merge.step().name().toLowerCase(Locale.ROOT),
                merge.at(),
                merge.by(),
                merge.undoUntil(),
                merge.undoneAt(),
                merge.undoneBy(),
                List.of(
                        new Person(merge.kept().value(), merge.unit()),
                        new Person(merge.gone().value(), merge.goneUnit())));
    }
}
