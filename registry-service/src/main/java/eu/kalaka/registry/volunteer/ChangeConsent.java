package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down that a volunteer gave or withdrew a consent. */
@Component
class ChangeConsent {

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
                volunteer -> SeeVolunteers.mayChange(caller, volunteer),
                version,
                volunteer -> volunteer.consent(line));
    }
}
