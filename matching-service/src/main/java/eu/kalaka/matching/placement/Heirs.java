package eu.kalaka.matching.placement;

import eu.kalaka.matching.VolunteerId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whose a placement is by all merges heard of. Facts about different records come in any order: a merge may be heard before an
 * earlier one that leads to it, and an undoing before that of a later merge.
 */
final class Heirs {

    private final Function<VolunteerId, Optional<KnownMerge>> heard;

    /**
     * Of what was heard.
     *
     * @param heard the last that was heard of a record, empty where it was never merged
     */
    Heirs(Function<VolunteerId, Optional<KnownMerge>> heard) {
        this.heard = heard;
    }

    /** The record that comes after her own, where hers was merged; a record that it came from is none, until that is undone too. */
    Optional<VolunteerId> after(Placement placement) {
        return heard.apply(placement.volunteerId())
                .map(KnownMerge::into)
                .filter(Predicate.not(placement.formerly()::contains));
    }

    /** The record that it came from last, where that was parted from hers. */
    Optional<VolunteerId> before(Placement placement) {
        return placement.formerly().isEmpty()
                ? Optional.empty()
                : heard.apply(placement.formerly().getLast())
                        .filter(merge -> !placement.volunteerId().equals(merge.into()))
                        .map(KnownMerge::id);
    }
}
