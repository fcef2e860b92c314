package eu.kalaka.matching.index;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.ranking.Ranked;
import java.util.Comparator;

/**
 * A place in an order that is best first: what comes after it is the next page.
 *
 * @param score as {@link eu.kalaka.matching.ranking.Score#value()}
 */
public record Place(double score, VolunteerId volunteer) {

    /** As {@link Ranked#BEST_FIRST}; ids in the order of their texts. */
    static final Comparator<Place> BEST_FIRST = Comparator.comparingDouble(Place::score)
            .reversed()
            .thenComparing(place -> place.volunteer().value().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(place -> place.volunteer().value().getLeastSignificantBits(), Long::compareUnsigned);

    public static Place of(Ranked ranked) {
        return new Place(ranked.score().value(), ranked.candidate().volunteer().id());
    }
}
