package eu.kalaka.matching.ranking;

import eu.kalaka.matching.eligibility.Candidate;
import java.util.Comparator;

/** A candidate with her score. */
public record Ranked(Candidate candidate, Score score) {

    /** Best first; among equals the smaller volunteer id, so that the same question always gets the same order. */
    public static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(
                    (Ranked ranked) -> ranked.score().value())
            .reversed()
            .thenComparing(
                    ranked -> ranked.candidate().volunteer().volunteerId().toString());
}
