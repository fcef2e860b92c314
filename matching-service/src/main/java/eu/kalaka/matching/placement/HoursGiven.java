package eu.kalaka.matching.placement;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.copies.Volunteers;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.eligibility.MinorsLimits;
import eu.kalaka.matching.eligibility.MinorsLimits.Given;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** What a volunteer gave so far at all hosts together, against what the law lets somebody of her age give. */
@Component
class HoursGiven {

    private final Volunteers volunteers;
    private final MongoTemplate mongo;

    HoursGiven(Volunteers volunteers, MongoTemplate mongo) {
        this.volunteers = volunteers;
        this.mongo = mongo;
    }

    /** The limits that an entry would break; none where nothing is known of her any more. */
    List<ClosedGate> brokenBy(Placement placement, HourEntry entry) {
        Optional<Volunteer> volunteer = volunteers.find(placement.volunteerId());
        return volunteer
                .map(known ->
                        new MinorsLimits(placement.unit(), placement.task().regime(), known.birthDate()))
                .map(limits -> limits.closedBy(new Given(entry.date(), entry.duration()), others(placement, entry)))
                .orElse(List.of());
    }

    private List<Given> others(Placement placement, HourEntry entry) {
        return mongo.find(query(where("volunteerId").is(placement.volunteerId())), Placement.class).stream()
                .flatMap(one -> one.hours().stream())
                .filter(other -> !other.entryId().equals(entry.entryId()))
                .map(other -> new Given(other.date(), other.duration()))
                .toList();
    }
}
