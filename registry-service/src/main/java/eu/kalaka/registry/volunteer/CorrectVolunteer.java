package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the form anew: what was wrong is put right, what has changed is changed. */
@Component
class CorrectVolunteer {

    static final Right RIGHT = Right.named("volunteer.correct")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);

    /** She is in the registry already, so the age of consent online is no question any more. */
    private static final String CHANNEL = "desk";

    private final ChangeVolunteer change;
    private final ReadContact contacts;
    private final Clock clock;

    CorrectVolunteer(ChangeVolunteer change, ReadContact contacts, Clock clock) {
        this.change = change;
        this.contacts = contacts;
        this.clock = clock;
    }

    Outcome<Volunteer> correct(String id, Correction form, @Nullable Long version, Caller caller) {
        return change.of(id, RIGHT, version, caller, volunteer -> decide(volunteer, form));
    }

    private Decision<Volunteer> decide(Volunteer volunteer, Correction form) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Optional<VolunteerRefusal> objection =
                FormRules.check(new FormRules.Asked(form, volunteer.unit(), volunteer.given(), CHANNEL, null, today));
        if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        return switch (contacts.read(form, volunteer.unit())) {
            case ReadContact.Unreadable(var refusal) -> Decision.refused(refusal);
            case ReadContact.Read(var contact) -> volunteer.corrected(form, contact);
        };
    }
}
