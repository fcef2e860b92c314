package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see which volunteers: staff those of their units, a volunteer herself, a guardian the wards. For everybody else they do not exist. */
@Component
public class SeeVolunteers {

    public static final Right SEE = Right.named("volunteer.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER)
            .own(Roles.GUARDIAN, Own.WARD);
    public static final Right LIST = Right.named("volunteer.list")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private static final long FIRST_VERSION = 1;

    private final AggregateStore<Volunteer> volunteers;

    SeeVolunteers(AggregateStore<Volunteer> volunteers) {
        this.volunteers = volunteers;
    }

    public Optional<Versioned<Volunteer>> one(String id, Caller caller) {
        return volunteers
                .find(id)
                .filter(found -> !found.state().isErased())
                .filter(found -> caller.may(SEE, subject(found.state())));
    }

    /**
     * How she was at the end of that day, where her unit is. A profile that another controller kept then stays with those whom
     * the right reached then. Of who was not registered yet and had asked something, that is told.
     */
    Optional<Volunteer> asOf(String id, LocalDate day, Caller caller) {
        return one(id, caller)
                .flatMap(now -> at(id, endOf(day, now.state().unit())))
                .filter(then -> caller.may(SEE, subject(then)));
    }

    private Optional<Volunteer> at(String id, Instant then) {
        return volunteers
                .find(id, then)
                .or(() -> volunteers.find(id, FIRST_VERSION).flatMap(first -> first.whenOnlyAsked(then)));
    }

    private static Instant endOf(LocalDate day, UnitPath unit) {
        return day.plusDays(1).atStartOfDay(Country.of(unit).zone()).toInstant().minusMillis(1);
    }

    /** A volunteer as rights see her. */
    public static Subject subject(Volunteer volunteer) {
        return Subject.in(volunteer.unit()).volunteer(volunteer.id().value());
    }
}
