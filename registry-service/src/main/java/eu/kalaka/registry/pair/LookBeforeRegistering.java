package eu.kalaka.registry.pair;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.registry.duplicate.Compare;
import eu.kalaka.registry.duplicate.Entry;
import eu.kalaka.registry.duplicate.Likeness;
import eu.kalaka.registry.volunteer.SeeVolunteers;
import eu.kalaka.registry.volunteer.Volunteer;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Says, while a form is being filled in, who of those that the caller may see could be the same person. */
@Component
class LookBeforeRegistering {

    /** More than that share nothing but a common word. */
    private static final int LOOKED_AT = 400;

    private static final int SHOWN = 10;

    /** Somebody who may be the same. */
    record Alike(Volunteer volunteer, Likeness likeness) {}

    private final MongoTemplate mongo;

    LookBeforeRegistering(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The likeliest first. */
    List<Alike> alike(Entry typed, Caller caller) {
        return mongo.find(query(where(AggregateStore.KEYS).in(typed.keys())).limit(LOOKED_AT), Volunteer.class).stream()
                .filter(volunteer -> caller.may(DecidePairs.RIGHT, SeeVolunteers.subject(volunteer)))
                .map(volunteer -> new Alike(volunteer, Compare.of(typed, volunteer.entry())))
                .filter(alike -> alike.likeness().isPossible())
                .sorted(Comparator.comparingDouble(alike -> -alike.likeness().bits()))
                .limit(SHOWN)
                .toList();
    }
}
