package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a volunteer rest, and come back. */
@Component
class PauseVolunteer {

    static final Right RIGHT = Right.named("volunteer.pause")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);

    private final ChangeVolunteer change;
    private final Clock clock;

    PauseVolunteer(ChangeVolunteer change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    Outcome<Volunteer> pause(String id, @Nullable String reason, @Nullable Long version, Caller caller) {
        return change.of(
                id, RIGHT, version, caller, volunteer -> volunteer.pause(reason, clock.instant(), caller.subject()));
    }

    Outcome<Volunteer> resume(String id, @Nullable Long version, Caller caller) {
        return change.of(id, RIGHT, version, caller, volunteer -> volunteer.resume(clock.instant(), caller.subject()));
    }
}
