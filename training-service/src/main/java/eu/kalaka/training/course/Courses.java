package eu.kalaka.training.course;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.store.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The courses of the network; they hold nothing personal. */
@Component
public class Courses {

    private final MongoTemplate mongo;
    private final AggregateStore<Course> store;

    Courses(MongoTemplate mongo, AggregateStore<Course> store) {
        this.mongo = mongo;
        this.store = store;
    }

    /** The course with that code. */
    public Optional<Versioned<Course>> find(String code) {
        return store.find(code);
    }

    /** The courses of a unit and of all below it, in the order of codes. */
    Page<Course> below(UnitPath unit, @Nullable String cursor, int limit) {
        return Page.find(mongo, Course.class, Caller.under("unit", unit), cursor, limit, Course::code);
    }
}
