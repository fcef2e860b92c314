package eu.kalaka.matching.holds;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.matching.PlacementId;
import eu.kalaka.platform.store.TypedId;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Documents with a list {@code holds}; every change is one atomic update of one document, whose condition is its whole guard. */
@WritesItsOwnCollection("seats and calendars: they are reservations, their facts are the placement's")
final class HoldLists<T> {

    private static final String ID = "_id";
    private static final String HOLDS = "holds";
    private static final String PLACEMENT = "placement";
    private static final String ATTEMPT = "attempt";
    private static final String UNTIL = "until";

    /** The claim's own hold; by array filter, since the embedded store cannot do {@code $} after {@code $elemMatch}. */
    private static final String OWN = "holds.$[own].";

    private final MongoTemplate mongo;
    private final Class<T> type;

    HoldLists(MongoTemplate mongo, Class<T> type) {
        this.mongo = mongo;
        this.type = type;
        mongo.indexOps(type).createIndex(new Index(HOLDS + "." + UNTIL, Sort.Direction.ASC).sparse());
    }

    /**
     * Adds a hold where the document has none of that placement yet and {@code free} is true of it; makes the document where
     * there is none.
     */
    boolean add(TypedId id, PlacementId placement, Criteria free, Update add) {
        Query guard = query(where(ID).is(id))
                .addCriteria(where(HOLDS + "." + PLACEMENT).ne(placement))
                .addCriteria(free);
        try {
            mongo.upsert(guard, add, type);
            return true;
        } catch (DuplicateKeyException _) {
            // The document is there: the guard is not true of it, or somebody made it in this very moment.
            return mongo.updateFirst(guard, add, type).getMatchedCount() == 1;
        }
    }

    /** Takes over the placement's own hold from an earlier attempt, which was withdrawn or is this very one after a crash. */
    boolean renew(TypedId id, Claim claim, Instant until) {
        return update(
                id, claim, new Update().set(OWN + ATTEMPT, claim.attempt()).set(OWN + UNTIL, until));
    }

    void confirm(TypedId id, Claim claim) {
        update(id, claim, new Update().unset(OWN + UNTIL));
    }

    /** Drops what that attempt, or one before it, still holds. */
    void release(TypedId id, Claim claim) {
        mongo.updateFirst(query(where(ID).is(id)), new Update().pull(HOLDS, query(of(claim))), type);
    }

    List<T> all(Criteria criteria) {
        return mongo.find(query(criteria), type);
    }

    List<T> withLapsedHolds(Instant now) {
        return all(where(HOLDS).elemMatch(where(UNTIL).lte(now)));
    }

    /** Forgets what ended before {@code then}. */
    void forgetEndedBefore(Instant then) {
        mongo.updateMulti(
                query(where(HOLDS).elemMatch(where("end").lt(then))),
                new Update().pull(HOLDS, query(where("end").lt(then))),
                type);
    }

    private boolean update(TypedId id, Claim claim, Update change) {
        Query holder = query(where(ID).is(id).and(HOLDS).elemMatch(of(claim)));
        Update own = change.filterArray(where("own." + PLACEMENT)
                .is(claim.placement().value().toString())
                .and("own." + ATTEMPT)
                .lte(claim.attempt()));
        return mongo.updateFirst(holder, own, type).getMatchedCount() == 1;
    }

    private static Criteria of(Claim claim) {
        return where(PLACEMENT).is(claim.placement()).and(ATTEMPT).lte(claim.attempt());
    }
}
