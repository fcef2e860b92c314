package eu.kalaka.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * A service's copy of a state that another service owns. Each copy carries the sequence of the message that made it; a
 * repeated or older message changes nothing, so at-least-once delivery is enough.
 */
public final class Projection<T> {

    private static final String SEQUENCE = "sequence";

    private final MongoTemplate mongo;
    private final Class<T> type;

    public Projection(MongoTemplate mongo, Class<T> type) {
        this.mongo = mongo;
        this.type = type;
    }

    /**
     * Keeps {@code state} unless what is there came from the same or a later message.
     *
     * @return whether it was kept
     */
    public boolean put(String id, long sequence, T state) {
        Document document = new Document();
        mongo.getConverter().write(state, document);
        document.remove("_class"); // a class name is no storage name
        document.put("_id", id);
        document.put(SEQUENCE, sequence);
        try {
            var result = mongo.getCollection(mongo.getCollectionName(type))
                    .replaceOne(
                            Filters.and(Filters.eq("_id", id), Filters.lt(SEQUENCE, sequence)),
                            document,
                            new ReplaceOptions().upsert(true));
            return result.getUpsertedId() != null || result.getModifiedCount() > 0;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false; // what is there is as new or newer
            }
            throw e;
        }
    }

    /** Drops it, whatever made it: its owner says that nothing is left of it. */
    public void erase(String id) {
        mongo.getCollection(mongo.getCollectionName(type)).deleteOne(Filters.eq("_id", id));
    }

    /** The same for all whose {@code field} has that value. */
    public void eraseAll(String field, Object value) {
        mongo.remove(Query.query(Criteria.where(field).is(value)), type);
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(mongo.findById(id, type));
    }
}
