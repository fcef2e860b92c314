package eu.kalaka.training.course;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Opens a course under a code that nobody in the network has used. */
@Component
class OpenCourse {

    static final Right RIGHT = Right.named("course.open")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<Course> store;
    private final Clock clock;

    OpenCourse(AggregateStore<Course> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Outcome<Course> open(Course course) {
        if (course.names().isEmpty()) {
            return new Outcome.Refused<>(CourseRefusal.NAME_MISSING);
        }
        return switch (store.create(course, course.opened(clock.instant()))) {
            case Outcome.Done<Course>(Versioned<Course> there, boolean created)
            when !created && !there.state().openedBy().equals(course.openedBy()) ->
                new Outcome.Refused<>(CourseRefusal.COURSE_EXISTS);
            case Outcome<Course> outcome -> outcome;
        };
    }
}
