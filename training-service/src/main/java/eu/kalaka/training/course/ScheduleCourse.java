package eu.kalaka.training.course;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans when a course is held: whoever lacks it is told the next date. */
@Component
class ScheduleCourse {

    static final Right RIGHT = Right.named("course.schedule")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<Course> store;
    private final Clock clock;

    ScheduleCourse(AggregateStore<Course> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Outcome<Course> schedule(String code, List<LocalDate> starts, @Nullable Long expected) {
        return store.change(code, course -> true, expected, course -> course.schedule(starts, clock.instant()));
    }
}
