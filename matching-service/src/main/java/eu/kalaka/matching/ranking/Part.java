package eu.kalaka.matching.ranking;

import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Opening;
import java.util.Optional;

/**
 * One soft condition.
 *
 * @param name as answers and traces carry it, e.g. {@code distance}
 * @param weight against the other parts' weights
 */
record Part(String name, double weight, Measure measure) {

    /** The condition itself: the candidate's share, or nothing where it cannot be told. */
    @FunctionalInterface
    interface Measure {
        Optional<Share> of(Candidate candidate, Opening opening);
    }

    Optional<ScorePart> scoreOf(Candidate candidate, Opening opening) {
        return measure.of(candidate, opening).map(share -> new ScorePart(name, share.value(), weight, share.words()));
    }
}
