package eu.kalaka.registry.pair;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The likely pairs as they were found last night, with staff's answers. */
@Component
@WritesItsOwnCollection("likely-pairs: a question to staff and its answer; nothing is told from here")
class LikelyPairs {

    private static final String ID = "_id";
    private static final String TWO_PEOPLE = "twoPeople";

    private final MongoTemplate mongo;

    LikelyPairs(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Optional<LikelyPair> find(String id) {
        return Optional.ofNullable(mongo.findById(id, LikelyPair.class));
    }

    /** Keeps these and forgets whatever else is open in that unit and below it; answers stay. */
    void replaceOpen(UnitPath below, Collection<LikelyPair> found) {
        Set<String> ids = found.stream().map(LikelyPair::id).collect(Collectors.toUnmodifiableSet());
        Criteria open = new Criteria().andOperator(where(TWO_PEOPLE).is(false), Caller.under("unitOfOne", below));
        List<String> over = mongo.find(query(open), LikelyPair.class).stream()
                .map(LikelyPair::id)
                .filter(id -> !ids.contains(id))
                .toList();
        over.forEach(id -> mongo.remove(open(id), LikelyPair.class));
        found.forEach(this::keep);
    }

    private void keep(LikelyPair pair) {
        Update update = new Update()
                .set("unitOfOne", pair.unitOfOne())
                .set("unitOfOther", pair.unitOfOther())
                .set("clues", pair.clues())
                .set("bits", pair.bits());
        if (mongo.updateFirst(open(pair.id()), update, LikelyPair.class).getMatchedCount() == 0) {
            try {
                mongo.insert(pair);
            } catch (DuplicateKeyException _) {
                return; // staff has answered
            }
        }
    }

    /** They are two people: remembered for good. */
    void answer(String id, Instant at, String by) {
        Update update = new Update().set(TWO_PEOPLE, true).set("at", at).set("by", by);
        mongo.updateFirst(open(id), update, LikelyPair.class);
    }

    private static Query open(String id) {
        return query(where(ID).is(id).and(TWO_PEOPLE).is(false));
    }
}
