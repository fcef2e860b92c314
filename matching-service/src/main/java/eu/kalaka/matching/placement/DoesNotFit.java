package eu.kalaka.matching.placement;

import eu.kalaka.matching.eligibility.ClosedGate;
import java.util.List;

/** Refused because these gates are closed for the volunteer. */
public record DoesNotFit(List<ClosedGate> gates) implements RefusedByGates {

    static final String REASON = "gate_closed";

    public DoesNotFit {
        gates = List.copyOf(gates);
    }

    @Override
    public String reason() {
        return REASON;
    }
}
