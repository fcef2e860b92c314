package eu.kalaka.training.completion;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import eu.kalaka.platform.store.Page;
import eu.kalaka.training.course.Course;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Who completed what. */
@Component
class Completions {

    static final Right SEE = Right.named("completion.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);
    static final Right LIST = Right.named("completion.list")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final MongoTemplate mongo;
    private final AggregateStore<TrainingRecord> store;
    private final OwnVolunteers volunteers;

    Completions(MongoTemplate mongo, AggregateStore<TrainingRecord> store, OwnVolunteers volunteers) {
        this.mongo = mongo;
        this.store = store;
        this.volunteers = volunteers;
    }

    /** One volunteer's completion, for the staff of the course's unit, for that of her own, and for herself. */
    Optional<Versioned<TrainingRecord>> find(UUID volunteer, Course course, Caller caller) {
        return caller.may(SEE, Subject.in(course.unit()).volunteer(volunteer))
                        || volunteers.include(volunteer, course, caller, SEE)
                ? store.find(TrainingRecord.idOf(volunteer, course.code()))
                        .filter(found -> !found.state().isTakenBack())
                : Optional.empty();
    }

    Page<TrainingRecord> of(String course, @Nullable String cursor, int limit) {
        return Page.find(
                mongo,
                TrainingRecord.class,
                Criteria.where("course").is(course).and("takenBack").ne(true),
                cursor,
                limit,
                TrainingRecord::id);
    }
}
