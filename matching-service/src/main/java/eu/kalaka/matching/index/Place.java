package eu.kalaka.matching.index;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.ranking.Ranked;

/**
 * A place in an order that is best first: what comes after it is the next page.
 *
 * @param score as {@link eu.kalaka.matching.ranking.Score#value()}
 */
public record Place(double score, VolunteerId volunteer) {

    public static Place of(Ranked ranked) {
        return new Place(ranked.score().value(), ranked.candidate().volunteer().id());
    }
}
