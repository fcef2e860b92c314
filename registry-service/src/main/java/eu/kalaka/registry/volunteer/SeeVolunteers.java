package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see which volunteers: staff those of their units, a volunteer herself, a guardian the wards. For everybody else they do not exist. */
@Component
class SeeVolunteers {

    static final Right SEE = Right.named("volunteer.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER)
            .own(Roles.GUARDIAN, Own.WARD);
    static final Right LIST = Right.named("volunteer.list")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<Volunteer> volunteers;

    SeeVolunteers(AggregateStore<Volunteer> volunteers) {
        this.volunteers = volunteers;
    }

    Optional<Versioned<Volunteer>> one(String id, Caller caller) {
        return volunteers
                .find(id)
                .filter(found -> !found.state().isErased())
                .filter(found -> caller.may(SEE, subject(found.state())));
    }

    /** A volunteer as rights see her. */
    static Subject subject(Volunteer volunteer) {
        return Subject.in(volunteer.unit()).volunteer(volunteer.id().value());
    }
}
