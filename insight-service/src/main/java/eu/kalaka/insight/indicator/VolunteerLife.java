package eu.kalaka.insight.indicator;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.insight.fact.Fact;
import java.util.Set;

/**
 * Where a volunteer stands.
 *
 * @param seen whether the registration has been told; other facts may come before it
 * @param gone whether the last status is one of those who are no longer in the registry (domain.md 4.4)
 * @param sequence of the fact that unit and status come from
 */
record VolunteerLife(boolean seen, UnitPath unit, boolean gone, long sequence) {

    static final VolunteerLife UNKNOWN = new VolunteerLife(false, UnitPath.NETWORK, false, Long.MIN_VALUE);

    private static final Set<String> GONE = Set.of("left", "moved", "merged", "erased");

    VolunteerLife registered(Fact fact) {
        return fact.sequence() > sequence
                ? new VolunteerLife(true, fact.unit(), false, fact.sequence())
                : new VolunteerLife(true, unit, gone, sequence);
    }

    VolunteerLife changed(Fact fact, String status) {
        return fact.sequence() > sequence
                ? new VolunteerLife(seen, fact.unit(), GONE.contains(status), fact.sequence())
                : this;
    }

    boolean isRegistered() {
        return seen && !gone;
    }
}
