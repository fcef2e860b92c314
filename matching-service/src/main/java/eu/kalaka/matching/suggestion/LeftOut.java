package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.index.Behind;
import java.util.List;

/**
 * A volunteer who does not fit, with every gate that is closed for her.
 *
 * @param place where she stands among those left out
 */
public record LeftOut(Candidate candidate, List<ClosedGate> gates, Behind place) {

    public LeftOut {
        gates = List.copyOf(gates);
    }

    public Volunteer volunteer() {
        return candidate.volunteer();
    }

    boolean isClosed(String gate) {
        return gates.stream().anyMatch(closed -> closed.gate().equals(gate));
    }
}
