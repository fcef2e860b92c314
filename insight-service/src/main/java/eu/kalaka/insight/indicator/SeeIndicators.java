package eu.kalaka.insight.indicator;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.insight.fact.FactLog;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says how a unit and all below it are doing, up to the last kept fact. Totals only: nobody can be recognised in them. */
@Service
class SeeIndicators {

    static final Right RIGHT = Right.named("indicator.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.VIEWER, Roles.PARTNER_SYSTEM);

    private final FactLog facts;
    private final Tally tally;
    private final Clock clock;

    SeeIndicators(FactLog facts, Tally tally, Clock clock) {
        this.facts = facts;
        this.tally = tally;
        this.clock = clock;
    }

    /** The figures, of one programme's needs where one is named, or nothing where the unit is not the caller's to see. */
    Optional<Figures> of(UnitPath unit, @Nullable UUID programme, Caller caller) {
        if (!caller.may(RIGHT, unit)) {
            return Optional.empty();
        }
        facts.catchUp();
        return Optional.of(tally.of(unit, programme, clock.instant()));
    }
}
