package eu.kalaka.organisation.compliance;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.rules.Case;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer's work for a host, as the law looks at it. It names nobody.
 *
 * @param regime wire name of the regime
 * @param endsOn its last day; absent where it is for indefinite time
 * @param age of the volunteer on the first day, full years
 * @param hostRegistered whether the host stands in the public register of hosts
 * @param hostInsuredUntil the last day of the host's liability insurance; absent where it has shown none
 */
public record Engagement(
        UnitPath unit,
        String regime,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int age,
        Set<Circumstance> circumstances,
        boolean hostRegistered,
        @Nullable LocalDate hostInsuredUntil) {

    public Engagement {
        circumstances = Set.copyOf(circumstances);
    }

    /** Whom and what the rules are asked about. */
    public Case asCase() {
        return new Case(unit, regime, age, startsOn);
    }

    boolean is(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    /** Whether it lasts that many days, both ends counted; one for indefinite time lasts any number. */
    boolean lasts(int days) {
        return endsOn == null || ChronoUnit.DAYS.between(startsOn, endsOn) + 1 >= days;
    }

    /** Whether the host is insured on the first day. */
    boolean isInsured() {
        return hostInsuredUntil != null && !hostInsuredUntil.isBefore(startsOn);
    }
}
