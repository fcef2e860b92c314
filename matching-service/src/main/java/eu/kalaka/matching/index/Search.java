package eu.kalaka.matching.index;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.eligibility.Opening;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a caller looks for among those whom she may see. Only volunteers of the need's own controller are looked at (domain.md 3.4).
 *
 * @param units those whose volunteers the caller may see, each with all below it
 * @param skills the caller's own filter: all of them; none filters nothing
 * @param languages the same
 * @param withinKm the same: lives at most so far from the need's place; who has no known place is left out then
 * @param freeAt the same: a weekly time in which she is usually free, e.g. {@code SATURDAY/morning}
 * @param neverPlaced the same: only who has never yet said yes to anything
 */
public record Search(
        Opening opening,
        List<UnitPath> units,
        Set<String> skills,
        Set<String> languages,
        @Nullable Integer withinKm,
        @Nullable String freeAt,
        boolean neverPlaced) {

    public Search {
        units = List.copyOf(units);
        skills = Set.copyOf(skills);
        languages = Set.copyOf(languages);
    }

    /** Everybody whom the caller may see. */
    public static Search all(Opening opening, List<UnitPath> units) {
        return new Search(opening, units, Set.of(), Set.of(), null, null, false);
    }
}
