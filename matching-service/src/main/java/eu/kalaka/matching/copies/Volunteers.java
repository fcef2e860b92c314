package eu.kalaka.matching.copies;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.platform.store.Projection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The volunteers as last heard. */
@Component
public class Volunteers implements Forgets {

    private final MongoTemplate mongo;
    private final Projection<Volunteer> copies;

    Volunteers(MongoTemplate mongo) {
        this.mongo = mongo;
        this.copies = new Projection<>(mongo, Volunteer.class);
    }

    void keep(Volunteer volunteer, long sequence) {
        copies.put(volunteer.volunteerId().toString(), sequence, volunteer);
    }

    @Override
    public void forget(VolunteerId id) {
        copies.erase(id.value().toString());
    }

    public Optional<Volunteer> find(VolunteerId id) {
        return copies.find(id.value().toString());
    }

    /** Those of them who are there. */
    public List<Volunteer> find(Collection<VolunteerId> ids) {
        List<String> texts = ids.stream().map(id -> id.value().toString()).toList();
        return mongo.find(Query.query(Criteria.where("_id").in(texts)), Volunteer.class);
    }
}
