package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** She leaves the network; why is written down (domain.md 4.2). Nothing is erased by it. */
@Component
class LetVolunteerLeave {

    static final Right RIGHT = Right.named("volunteer.leave")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);

    private final ChangeVolunteer change;
    private final Clock clock;

    LetVolunteerLeave(ChangeVolunteer change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    Outcome<Volunteer> leave(String id, String reason, @Nullable Long version, Caller caller) {
        return change.of(
                id, RIGHT, version, caller, volunteer -> volunteer.leave(reason, clock.instant(), caller.subject()));
    }
}
