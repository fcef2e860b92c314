package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a volunteer rest, and come back. */
@Component
class PauseVolunteer {

    private final AggregateStore<Volunteer> volunteers;
    private final Clock clock;

    PauseVolunteer(AggregateStore<Volunteer> volunteers, Clock clock) {
        this.volunteers = volunteers;
        this.clock = clock;
    }

    Outcome<Volunteer> pause(String id, @Nullable String reason, @Nullable Long version, Caller caller) {
        return volunteers.change(
                id,
                volunteer -> SeeVolunteers.mayChange(caller, volunteer),
                version,
                volunteer -> volunteer.pause(reason, clock.instant(), caller.subject()));
    }

    Outcome<Volunteer> resume(String id, @Nullable Long version, Caller caller) {
        return volunteers.change(
                id,
                volunteer -> SeeVolunteers.mayChange(caller, volunteer),
                version,
                volunteer -> volunteer.resume(clock.instant(), caller.subject()));
    }
}
