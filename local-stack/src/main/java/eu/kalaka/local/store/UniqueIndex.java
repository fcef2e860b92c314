package eu.kalaka.local.store;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A unique index in memory. It also answers queries that ask for more than its own fields, such as the compare-and-set on {@code _id} and {@code version},
 * which would otherwise read the whole collection; the collection checks the other fields.
 */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

    private final Map<KeyValue, Object> positions = new HashMap<>();

    UniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        Document own = new Document();
        for (String key : keys()) {
            if (!query.containsKey(key)) {
                return false;
            }
            own.put(key, query.get(key));
        }
        return super.canHandle(own);
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue keyValue) {
        return positions.remove(keyValue);
    }

    @Override
    protected boolean putKeyPosition(KeyValue keyValue, @Nullable Object position) {
        return positions.putIfAbsent(keyValue, Missing.ofNullable(position)) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return positions.entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue keyValue) {
        return positions.get(keyValue);
    }

    @Override
    public synchronized long getCount() {
        return positions.size();
    }

    @Override
    public synchronized long getDataSize() {
        return getCount();
    }
}
