package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody who left is with the network again; she begins as one who registered. */
@Component
class TakeVolunteerBack {

    static final Right RIGHT = Right.named("volunteer.take-back")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final ChangeVolunteer change;
    private final Clock clock;

    TakeVolunteerBack(ChangeVolunteer change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    Outcome<Volunteer> takeBack(String id, @Nullable String reason, @Nullable Long version, Caller caller) {
        return change.of(
                id, RIGHT, version, caller, volunteer -> volunteer.comeBack(reason, clock.instant(), caller.subject()));
    }
}
