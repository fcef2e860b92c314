package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import eu.kalaka.platform.store.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
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

    private final AggregateStore<Volunteer> volunteers;
    private final MongoTemplate mongo;

    SeeVolunteers(AggregateStore<Volunteer> volunteers, MongoTemplate mongo) {
        this.volunteers = volunteers;
        this.mongo = mongo;
    }

    public Optional<Versioned<Volunteer>> one(String id, Caller caller) {
        return volunteers
                .find(id)
                .filter(found -> !found.state().isErased())
                .filter(found -> caller.may(SEE, subject(found.state())));
    }

    /**
     * How she was at the end of that day, where her unit is. A profile that another controller kept then stays with those whom
     * the right reached then.
     */
    Optional<Volunteer> asOf(String id, LocalDate day, Caller caller) {
        return one(id, caller)
                .flatMap(now -> volunteers.find(id, endOf(day, now.state().unit())))
                .filter(then -> caller.may(SEE, subject(then)));
    }

    private static Instant endOf(LocalDate day, UnitPath unit) {
        return day.plusDays(1).atStartOfDay(Country.of(unit).zone()).toInstant().minusMillis(1);
    }

    /** Those of that status; records that are no longer in use only where they are asked for. */
    Page<Volunteer> list(UnitPath below, @Nullable Status status, @Nullable String cursor, int limit, Caller caller) {
        Criteria wanted = status == null
                ? Criteria.where("status").nin(Status.MERGED, Status.ERASED)
                : Criteria.where("status").is(status);
        Criteria criteria = new Criteria().andOperator(caller.within(LIST, "unit", below), wanted);
        return Page.find(
                mongo,
                Volunteer.class,
                criteria,
                cursor,
                limit,
                volunteer -> volunteer.id().value().toString());
    }

    /** A volunteer as rights see her. */
    public static Subject subject(Volunteer volunteer) {
        return Subject.in(volunteer.unit()).volunteer(volunteer.id().value());
    }

    static Optional<Status> status(String code) {
        try {
            return Optional.of(Status.valueOf(code.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
