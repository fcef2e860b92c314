package eu.kalaka.matching.copies;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.platform.store.Projection;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Who completed which course, as last heard. */
@Component
public class Qualifications implements Forgets {

    private final MongoTemplate mongo;
    private final Projection<Qualification> copies;

    Qualifications(MongoTemplate mongo) {
        this.mongo = mongo;
        this.copies = new Projection<>(mongo, Qualification.class);
        mongo.indexOps(Qualification.class).createIndex(new Index("volunteerId", Sort.Direction.ASC));
    }

    void keep(Qualification qualification, long sequence) {
        String id = qualification.volunteerId() + "/" + qualification.course();
        copies.put(id, sequence, qualification);
    }

    @Override
    public void forget(VolunteerId volunteer) {
        copies.eraseAll("volunteerId", volunteer.value());
    }

    /** Her completions of these courses. */
    public List<Qualification> of(VolunteerId volunteer, Collection<String> courses) {
        List<String> ids =
                courses.stream().map(course -> volunteer.value() + "/" + course).toList();
        return ids.isEmpty() ? List.of() : find(Criteria.where("_id").in(ids));
    }

    /** The same of many. */
    public List<Qualification> of(Collection<VolunteerId> volunteers, Collection<String> courses) {
        List<String> ids = volunteers.stream()
                .flatMap(volunteer -> courses.stream().map(course -> volunteer.value() + "/" + course))
                .toList();
        return ids.isEmpty() ? List.of() : find(Criteria.where("_id").in(ids));
    }

    /** All her completions. */
    public List<Qualification> of(VolunteerId volunteer) {
        return find(Criteria.where("volunteerId").is(volunteer.value()));
    }

    private List<Qualification> find(Criteria criteria) {
        return mongo.find(Query.query(criteria), Qualification.class);
    }
}
