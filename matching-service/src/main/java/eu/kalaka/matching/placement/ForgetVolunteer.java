package eu.kalaka.matching.placement;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Forgets;
import eu.kalaka.platform.outbox.AggregateStore;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Takes out of her placements what was known of her when she was asked, and her reasons. That she was there stays: ids and times. */
@Component
class ForgetVolunteer implements Forgets {

    private final AggregateStore<Placement> placements;
    private final MongoTemplate mongo;

    ForgetVolunteer(AggregateStore<Placement> placements, MongoTemplate mongo) {
        this.placements = placements;
        this.mongo = mongo;
    }

    @Override
    public void forget(VolunteerId volunteer) {
        mongo.find(query(where("volunteerId").is(volunteer)), Placement.class)
                .forEach(placement -> placements.change(placement.id().value().toString(), Placement::forget));
    }
}
