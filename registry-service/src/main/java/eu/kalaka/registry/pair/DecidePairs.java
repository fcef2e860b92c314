package eu.kalaka.registry.pair;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Page;
import eu.kalaka.registry.pair.LikelyPair.Both;
import eu.kalaka.registry.volunteer.SeeVolunteers;
import eu.kalaka.registry.volunteer.Volunteer;
import eu.kalaka.registry.volunteer.VolunteerId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Shows likely pairs to staff who may see both records, and takes their word that they are two people. */
@Component
class DecidePairs {

    static final Right RIGHT = Right.named("volunteer.duplicates")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final LikelyPairs pairs;
    private final AggregateStore<Volunteer> volunteers;
    private final MongoTemplate mongo;
    private final Clock clock;

    DecidePairs(LikelyPairs pairs, AggregateStore<Volunteer> volunteers, MongoTemplate mongo, Clock clock) {
        this.pairs = pairs;
        this.volunteers = volunteers;
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Open pairs; units may have changed since last night, so the records themselves are asked again. */
    Page<Both> list(UnitPath below, @Nullable String cursor, int limit, Caller caller) {
        Criteria open = new Criteria()
                .andOperator(
                        where("twoPeople").is(false),
                        caller.within(RIGHT, "unitOfOne", below),
                        caller.within(RIGHT, "unitOfOther", UnitPath.NETWORK));
        Page<LikelyPair> page = Page.find(mongo, LikelyPair.class, open, cursor, limit, LikelyPair::id);
        return new Page<>(
                page.items().stream()
                        .flatMap(pair -> both(pair, caller).stream())
                        .toList(),
                page.next());
    }

    /** They are two people. */
    Optional<Both> twoPeople(String id, Caller caller) {
        Optional<Both> both = pairs.find(id).flatMap(pair -> both(pair, caller));
        both.ifPresent(_ -> pairs.answer(id, clock.instant(), caller.subject()));
        return both;
    }

    private Optional<Both> both(LikelyPair pair, Caller caller) {
        return find(pair.one(), caller)
                .flatMap(one -> find(pair.other(), caller).map(other -> new Both(pair, one, other)));
    }

    private Optional<Volunteer> find(VolunteerId id, Caller caller) {
        return volunteers
                .find(id.value().toString())
                .map(found -> found.state())
                .filter(volunteer -> volunteer.closed().isEmpty())
                .filter(volunteer -> caller.may(RIGHT, SeeVolunteers.subject(volunteer)));
    }
}
