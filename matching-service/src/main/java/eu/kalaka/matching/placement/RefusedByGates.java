package eu.kalaka.matching.placement;

import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.platform.aggregate.Refusal;
import java.util.List;

/** Refused, with every gate that is closed. */
public sealed interface RefusedByGates extends Refusal permits DoesNotFit, BeyondLimits {

    List<ClosedGate> gates();

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }
}
