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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
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
    private final MongoTemplate mongo;

    SeeVolunteers(AggregateStore<Volunteer> volunteers, MongoTemplate mongo) {
        this.volunteers = volunteers;
        this.mongo = mongo;
    }

    Optional<Versioned<Volunteer>> one(String id, Caller caller) {
        return volunteers
                .find(id)
                .filter(found -> !found.state().isErased())
                .filter(found -> caller.may(SEE, subject(found.state())));
    }

    Page<Volunteer> list(UnitPath below, @Nullable Status status, @Nullable String cursor, int limit, Caller caller) {
        Criteria criteria = caller.within(LIST, "unit", below);
        Criteria there = status == null
                ? Criteria.where("status").ne(Status.ERASED)
                : Criteria.where("status").is(status);
        criteria = new Criteria().andOperator(criteria, there);
        return Page.find(
                mongo,
                Volunteer.class,
                criteria,
                cursor,
                limit,
                volunteer -> volunteer.id().value().toString());
    }

    /** A volunteer as rights see her. */
    static Subject subject(Volunteer volunteer) {
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
