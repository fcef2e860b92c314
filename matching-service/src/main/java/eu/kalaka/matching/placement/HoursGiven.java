package eu.kalaka.matching.placement;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.copies.Volunteers;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.eligibility.MinorsLimits;
import eu.kalaka.matching.eligibility.MinorsLimits.Given;
import eu.kalaka.matching.placement.HoursUnderway.Underway;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /**
     * The limits that an entry would break; none where nothing is known of her any more.
     *
     * @param underway what is being confirmed before it
     */
    List<ClosedGate> brokenBy(Placement placement, HourEntry entry, List<Underway> underway) {
        Optional<Volunteer> volunteer = volunteers.find(placement.volunteerId());
        return volunteer
                .map(known ->
                        new MinorsLimits(placement.unit(), placement.task().regime(), known.birthDate()))
                .map(limits ->
                        limits.closedBy(new Given(entry.date(), entry.duration()), others(placement, entry, underway)))
                .orElse(List.of());
    }

    /** An entry that was underway and is confirmed by now counts once. */
    private List<Given> others(Placement placement, HourEntry entry, List<Underway> underway) {
        Map<UUID, Given> others = new HashMap<>();
        underway.forEach(other -> others.put(other.entryId(), new Given(other.date(), other.duration())));
        mongo.find(query(where("volunteerId").is(placement.volunteerId())), Placement.class).stream()
                .flatMap(one -> one.hours().stream())
                .forEach(other -> others.put(other.entryId(), new Given(other.date(), other.duration())));
        others.remove(entry.entryId());
        return List.copyOf(others.values());
    }
}
