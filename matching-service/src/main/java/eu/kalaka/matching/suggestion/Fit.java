package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.ranking.Score;
import java.util.List;

/**
 * One volunteer and one opening.
 *
 * @param score how well she would fit, also where gates are closed
 * @param gates those that are closed for her; none where she fits
 */
public record Fit(Volunteer volunteer, Opening opening, Score score, List<ClosedGate> gates) {

    public Fit {
        gates = List.copyOf(gates);
    }

    public boolean fits() {
        return gates.isEmpty();
    }
}
