package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How every command reaches a volunteer's record: if the right reaches her, and if the record is still in use. */
@Component
class ChangeVolunteer {

    private final AggregateStore<Volunteer> volunteers;

    ChangeVolunteer(AggregateStore<Volunteer> volunteers) {
        this.volunteers = volunteers;
    }

    /** Refuses what is asked of a record that was merged into another one, or erased. */
    Outcome<Volunteer> of(
            String id,
            Right right,
            @Nullable Long version,
            Caller caller,
            Function<Volunteer, Decision<Volunteer>> decide) {
        return volunteers.change(
                id,
                volunteer -> caller.may(right, SeeVolunteers.subject(volunteer)),
                version,
                volunteer -> volunteer
                        .closed()
                        .<Decision<Volunteer>>map(Decision::refused)
                        .orElseGet(() -> decide.apply(volunteer)));
    }
}
