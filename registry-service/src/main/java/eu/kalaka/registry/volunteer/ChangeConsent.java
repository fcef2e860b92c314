package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
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

    private final AggregateStore<Volunteer> volunteers;
    private final Clock clock;

    ChangeConsent(AggregateStore<Volunteer> volunteers, Clock clock) {
        this.volunteers = volunteers;
        this.clock = clock;
    }

    Outcome<Volunteer> change(
            String id, String purpose, boolean given, String channel, @Nullable Long version, Caller caller) {
        Consent line = new Consent(purpose, given, channel, clock.instant(), caller.subject());
        return volunteers.change(
                id,
                volunteer -> caller.may(RIGHT, SeeVolunteers.subject(volunteer)),
                version,
                volunteer -> volunteer.consent(line));
    }
}
