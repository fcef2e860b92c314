package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An interviewed volunteer is ready to be placed. */
@Component
class ActivateVolunteer {

    static final Right RIGHT = Right.named("volunteer.activate")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final ChangeVolunteer change;
    private final Clock clock;

    ActivateVolunteer(ChangeVolunteer change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    Outcome<Volunteer> activate(String id, @Nullable String reason, @Nullable Long version, Caller caller) {
        return change.of(
                id, RIGHT, version, caller, volunteer -> volunteer.activate(reason, clock.instant(), caller.subject()));
    }
}
