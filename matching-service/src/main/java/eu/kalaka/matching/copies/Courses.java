package eu.kalaka.matching.copies;

import static java.util.stream.Collectors.toMap;

import eu.kalaka.platform.store.Projection;
import java.util.Collection;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The courses as last heard. */
@Component
public class Courses {

    private final MongoTemplate mongo;
    private final Projection<Course> copies;

    Courses(MongoTemplate mongo) {
        this.mongo = mongo;
        this.copies = new Projection<>(mongo, Course.class);
    }

    void keep(Course course, long sequence) {
        copies.put(course.course(), sequence, course);
    }

    /** The same of many, by their codes. */
    public Map<String, Course> named(Collection<String> codes) {
        Map<String, Course> known = mongo.find(Query.query(Criteria.where("_id").in(codes)), Course.class).stream()
                .collect(toMap(Course::course, course -> course));
        codes.forEach(code -> known.computeIfAbsent(code, one -> new Course(one, Map.of())));
        return known;
    }

    /** The course with that code; one that we have not heard of yet is called by its code. */
    public Course named(String code) {
        return copies.find(code).orElseGet(() -> new Course(code, Map.of()));
    }
}
