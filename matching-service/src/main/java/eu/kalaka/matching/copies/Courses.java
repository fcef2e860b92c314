package eu.kalaka.matching.copies;

import eu.kalaka.platform.store.Projection;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The courses as last heard. */
@Component
public class Courses {

    private final Projection<Course> copies;

    Courses(MongoTemplate mongo) {
        this.copies = new Projection<>(mongo, Course.class);
    }

    void keep(Course course, long sequence) {
        copies.put(course.course(), sequence, course);
    }

    /** The course with that code; one that we have not heard of yet is called by its code. */
    public Course named(String code) {
        return copies.find(code).orElseGet(() -> new Course(code, Map.of()));
    }
}
