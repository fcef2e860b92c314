package eu.kalaka.matching.suggestion;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.index.Search;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.platform.security.Caller;
import java.util.List;

/**
 * Who could take an opening?
 *
 * @param filter narrows who is listed; what is counted for the whole need it does not change
 * @param asker only volunteers whom she may see are in the answer
 */
public record Question(Opening opening, Engine engine, Filter filter, Caller asker) {

    /** Everybody whom the asker may see. */
    Search whole() {
        return Search.all(opening, units());
    }

    /** Those whom the filter lets through, as far as the index knows it. */
    Search narrowed() {
        return new Search(
                opening,
                units().stream().flatMap(unit -> filter.narrower(unit).stream()).toList(),
                filter.skills(),
                filter.languages(),
                filter.withinKm(),
                filter.freeAt(),
                filter.neverPlaced());
    }

    List<UnitPath> units() {
        return asker.unitsFor(SuggestVolunteers.RIGHT);
    }
}
