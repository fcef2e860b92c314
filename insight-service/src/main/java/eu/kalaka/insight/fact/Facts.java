package eu.kalaka.insight.fact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.platform.bus.Incoming;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * The kept facts, in one order without gaps. Two unique keys make it so, whoever writes: the event's id lets a fact in once, and
 * a position is taken once. A writer asks only for the position after one that it knows to be taken, so when a position can be
 * read, all before it can.
 */
@Component
@WritesItsOwnCollection("facts: evidence of what others told; nothing is told from here, so there is no outbox")
public class Facts {

    private static final String COLLECTION = "facts";
    private static final String ID = "_id";
    private static final String POSITION = "position";
    private static final long UNKNOWN = 0;

    private final MongoTemplate mongo;
    private final Lock writing = new ReentrantLock();
    private long next = UNKNOWN;

    Facts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * Keeps a fact unless it is kept already.
     *
     * @return the fact with its position, or nothing where it was there before
     */
    Optional<Fact> keep(Incoming incoming, Evidence evidence) {
        writing.lock();
        try {
            if (next == UNKNOWN) {
                mongo.indexOps(Fact.class).createIndex(new Index(POSITION, Sort.Direction.ASC).unique());
                next = highest() + 1;
            }
            while (true) {
                Fact fact = at(next, incoming, evidence);
                if (inserted(fact)) {
                    next++;
                    return Optional.of(fact);
                }
                if (find(fact.id()).isPresent()) {
                    return Optional.empty();
                }
                next = highest() + 1; // another instance took the position
            }
        } finally {
            writing.unlock();
        }
    }

    /** The fact of that event. */
    public Optional<Fact> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Fact.class));
    }

    /** All facts after a position and up to another, in order; to be closed by the caller. */
    public Stream<Fact> between(long after, long upTo) {
        return mongo.stream(query(where(POSITION).gt(after).lte(upTo)).with(Sort.by(POSITION)), Fact.class);
    }

    /** Whether that position is taken. Quick on every store, unlike a range. */
    boolean has(long position) {
        Query one = query(where(POSITION).is(position));
        one.fields().include(POSITION);
        return mongo.findOne(one, Position.class, COLLECTION) != null;
    }

    private boolean inserted(Fact fact) {
        try {
            mongo.insert(fact);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private long highest() {
        Query last = new Query().with(Sort.by(Sort.Direction.DESC, POSITION)).limit(1);
        last.fields().include(ID, POSITION);
        return Optional.ofNullable(mongo.findOne(last, Position.class, COLLECTION))
                .map(Position::position)
                .orElse(0L);
    }

    private static Fact at(long position, Incoming incoming, Evidence evidence) {
        return new Fact(
                incoming.id(),
                position,
                incoming.type(),
                incoming.subject(),
                incoming.sequence(),
                incoming.unit(),
                incoming.time(),
                evidence);
    }

    private record Position(long position) {}
}
