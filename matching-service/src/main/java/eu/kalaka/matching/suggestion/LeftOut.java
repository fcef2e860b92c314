package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.ClosedGate;
import java.util.Comparator;
import java.util.List;

/** A volunteer who does not fit, with every gate that is closed for her. */
public record LeftOut(Candidate candidate, List<ClosedGate> gates) {

    /** Who is nearest to fitting first; among equals the smaller id. */
    static final Comparator<LeftOut> NEAREST_FIRST = Comparator.comparingInt(
                    (LeftOut left) -> left.gates().size())
            .thenComparing(left -> left.volunteer().volunteerId().toString());

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
