package eu.kalaka.matching.suggestion;

import eu.kalaka.contracts.UnitPath;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the asker wants to have listed. It is her wish and no gate: who does not pass it is simply not shown.
 *
 * @param below only volunteers of this unit and those under it
 * @param languages she speaks all of them
 * @param skills she has all of them
 * @param withinKm at most so far from the place of the need; whoever's place is not known is not within
 * @param freeAt a weekly time in which she is usually free, e.g. {@code SATURDAY/morning}
 * @param neverPlaced only who has never yet said yes to anything
 */
public record Filter(
        UnitPath below,
        Set<String> languages,
        Set<String> skills,
        @Nullable Integer withinKm,
        @Nullable String freeAt,
        boolean neverPlaced) {

    /** Everybody. */
    public static final Filter NONE = new Filter(UnitPath.NETWORK, Set.of(), Set.of(), null, null, false);

    public Filter {
        languages = Set.copyOf(languages);
        skills = Set.copyOf(skills);
    }

    /** What of a unit lies within this filter's. */
    Optional<UnitPath> narrower(UnitPath unit) {
        if (unit.covers(below)) {
            return Optional.of(below);
        }
        return below.covers(unit) ? Optional.of(unit) : Optional.empty();
    }
}
