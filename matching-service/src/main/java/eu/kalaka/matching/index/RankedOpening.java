package eu.kalaka.matching.index;

import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.ranking.Score;
import java.util.Comparator;

/** An opening with how well it suits one volunteer. */
public record RankedOpening(Opening opening, Score score) {

    /** Best first; among equals the earlier, then the smaller shift id. */
    public static final Comparator<RankedOpening> BEST_FIRST = Comparator.comparingDouble(
                    (RankedOpening ranked) -> ranked.score().value())
            .reversed()
            .thenComparing(ranked -> ranked.opening().start().toInstant())
            .thenComparing(ranked -> ranked.opening().shift().shiftId().toString());
}
