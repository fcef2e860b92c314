package eu.kalaka.insight.indicator;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.insight.fact.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a placement stands.
 *
 * @param madeAt sequence of the latest yes
 * @param withdrawnAt sequence of the latest taking back
 */
record PlacementLife(UnitPath unit, @Nullable UUID needId, UUID shiftId, long madeAt, long withdrawnAt) {

    static PlacementLife unknown(Fact fact, UUID shift) {
        return new PlacementLife(fact.unit(), fact.evidence().needId(), shift, Long.MIN_VALUE, Long.MIN_VALUE);
    }

    PlacementLife made(Fact fact) {
        return new PlacementLife(unit, needId, shiftId, Math.max(madeAt, fact.sequence()), withdrawnAt);
    }

    PlacementLife withdrawn(Fact fact) {
        return new PlacementLife(unit, needId, shiftId, madeAt, Math.max(withdrawnAt, fact.sequence()));
    }

    /** Whether a place is taken by it. */
    boolean isTaken() {
        return madeAt > withdrawnAt;
    }
}
