package eu.kalaka.matching.placement;

import eu.kalaka.matching.eligibility.ClosedGate;
import java.util.List;

/** Hours refused because they are more than the law lets a minor or a student give, at all hosts together. */
public record BeyondLimits(List<ClosedGate> gates) implements RefusedByGates {

    public BeyondLimits {
        gates = List.copyOf(gates);
    }

    @Override
    public String reason() {
        return "beyond_limits";
    }
}
