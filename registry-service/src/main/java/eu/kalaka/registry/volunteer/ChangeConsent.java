package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down that a volunteer gave or withdrew a consent. */
@Component
class ChangeConsent {

    static final Right RIGHT = Right.named("volunteer.change-consent")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);

    private final ChangeVolunteer change;
    private final Clock clock;

    ChangeConsent(ChangeVolunteer change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    Outcome<Volunteer> change(
            String id, String purpose, boolean given, String channel, @Nullable Long version, Caller caller) {
        Consent line = new Consent(purpose, given, channel, clock.instant(), caller.subject());
        return change.of(id, RIGHT, version, caller, volunteer -> volunteer.consent(line));
    }
}
