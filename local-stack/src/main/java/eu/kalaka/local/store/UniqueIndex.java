package eu.kalaka.local.store;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index in memory. It also answers queries that ask for more than its own fields, such as the compare-and-set on {@code _id} and {@code version},
 * which would otherwise read the whole collection, and, on a single field, for a range of numbers, texts or times; the collection checks the rest.
 */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

    private static final Comparator<Object> ORDER = ValueComparator.ascWithoutListHandling();
    private static final Set<String> BOUNDS = Set.of("$gt", "$gte", "$lt", "$lte");

    private final Map<KeyValue, Object> positions = new HashMap<>();

    /** The same positions by value, of those values that have an order, where the key is one field. */
    private final NavigableMap<Object, Object> ordered = new TreeMap<>(ORDER);

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
        return range(query) != null || super.canHandle(own);
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        Document range = range(query);
        if (range == null) {
            return super.getPositions(query);
        }
        if (ordered.isEmpty()) {
            return List.of();
        }
        Object from = range.getOrDefault("$gt", range.getOrDefault("$gte", ordered.firstKey()));
        Object to = range.getOrDefault("$lt", range.getOrDefault("$lte", ordered.lastKey()));
        return ORDER.compare(from, to) > 0
                ? List.of()
                : List.copyOf(ordered.subMap(from, true, to, true).values());
    }

    /** The bounds asked for on the only field of this index, or null. Both ends are taken as inclusive; the collection checks. */
    private @Nullable Document range(Document query) {
        return keys().size() == 1
                        && query.get(keys().getFirst()) instanceof Document asked
                        && !asked.isEmpty()
                        && BOUNDS.containsAll(asked.keySet())
                        && asked.values().stream().allMatch(UniqueIndex::hasOrder)
                ? asked
                : null;
    }

    private static boolean hasOrder(@Nullable Object bound) {
        return bound instanceof Number || bound instanceof String || bound instanceof Instant;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue keyValue) {
        if (isOrdered(keyValue)) {
            ordered.remove(keyValue.get(0));
        }
        return positions.remove(keyValue);
    }

    @Override
    protected boolean putKeyPosition(KeyValue keyValue, @Nullable Object position) {
        boolean free = positions.putIfAbsent(keyValue, Missing.ofNullable(position)) == null;
        if (free && isOrdered(keyValue)) {
            ordered.put(keyValue.get(0), Missing.ofNullable(position));
        }
        return free;
    }

    private static boolean isOrdered(KeyValue keyValue) {
        return keyValue.size() == 1 && hasOrder(keyValue.get(0));
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
