package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.ranking.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everybody whom a question is about, asked at all gates. */
record Survey(Opening opening, List<Candidate> fitting, List<LeftOut> leftOut) {

    static Survey of(Opening opening, Stream<Candidate> candidates) {
        List<Candidate> fitting = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        candidates.forEach(candidate -> {
            List<ClosedGate> closed = Gates.closed(Gates.ALL, candidate, opening);
            if (closed.isEmpty()) {
                fitting.add(candidate);
            } else {
                leftOut.add(new LeftOut(candidate, closed));
            }
        });
        return new Survey(opening, fitting, leftOut);
    }

    /** All who fit, best first. */
    List<Ranked> ranked(Engine engine) {
        return fitting.stream()
                .map(candidate -> new Ranked(candidate, engine.score(candidate, opening)))
                .sorted(Ranked.BEST_FIRST)
                .toList();
    }
}
