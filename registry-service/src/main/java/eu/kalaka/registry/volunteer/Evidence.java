package eu.kalaka.registry.volunteer;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a document was seen, and whether it was in order; the document itself is never kept (domain.md 3.4).
 *
 * @param type code of the list {@code evidence-types}
 * @param validUntil the last day on which it counts; absent means for good
 * @param skill which of her skills it proves, where it is about one
 * @param inOrder what came of it; only what is in order opens anything
 * @param by who saw it
 */
record Evidence(
        String type,
        LocalDate seenOn,
        @Nullable LocalDate validUntil,
        @Nullable String skill,
        @Nullable Boolean inOrder,
        String by) {

    /** Said of every paper that was kept before there were results. */
    Evidence {
        inOrder = inOrder == null || inOrder;
    }

    /** Whether the other is about the same, so that the newer one takes its place. */
    boolean isAboutTheSame(Evidence other) {
        return type.equals(other.type) && Objects.equals(skill, other.skill);
    }

    boolean counts(LocalDate day) {
        return Boolean.TRUE.equals(inOrder) && (validUntil == null || !validUntil.isBefore(day));
    }
}
