package eu.kalaka.matching.history;

import static java.util.stream.Collectors.groupingBy;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Forgets;
import eu.kalaka.platform.store.Projection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Everybody's shifts, as matching's own facts tell them. */
@Component
public class Histories implements Forgets {

    private static final String VOLUNTEER = "volunteerId";

    private final MongoTemplate mongo;
    private final Projection<PastShift> copies;

    Histories(MongoTemplate mongo) {
        this.mongo = mongo;
        this.copies = new Projection<>(mongo, PastShift.class);
        mongo.indexOps(PastShift.class).createIndex(new Index(VOLUNTEER, Sort.Direction.ASC));
    }

    void keep(PastShift shift, long sequence) {
        copies.put(shift.placementId().toString(), sequence, shift);
    }

    /** It belongs to another record of the same person from now on. */
    void passOn(PassedOn passed, long sequence) {
        copies.find(passed.placementId().toString()).ifPresent(shift -> keep(shift.of(passed.volunteerId()), sequence));
    }

    @Override
    public void forget(VolunteerId volunteer) {
        copies.eraseAll(VOLUNTEER, volunteer.value());
    }

    /** Her shifts. */
    public List<PastShift> of(VolunteerId volunteer) {
        return find(Criteria.where(VOLUNTEER).is(volunteer.value()));
    }

    /** The same for many; who has none is not in it. */
    public Map<VolunteerId, List<PastShift>> of(Collection<VolunteerId> volunteers) {
        return find(Criteria.where(VOLUNTEER)
                        .in(volunteers.stream().map(VolunteerId::value).toList()))
                .stream()
                .collect(groupingBy(PastShift::volunteer));
    }

    private List<PastShift> find(Criteria criteria) {
        return mongo.find(Query.query(criteria), PastShift.class);
    }
}
