package eu.kalaka.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A non-unique index in memory, which mongo-java-server lacks. It knows the first field of its key only and names candidates for equality,
 * {@code $eq}, {@code $in} and {@code $exists: true}; the collection then checks the whole query.
 */
final class LookupIndex extends Index<Object> {

    private final Map<KeyValue, Set<Object>> positions = new HashMap<>();

    LookupIndex(String name, List<IndexKey> keys) {
        super(name, keys, true);
    }

    @Override
    protected List<String> keys() {
        return List.of(getKeys().getFirst().getKey());
    }

    private String field() {
        return getKeys().getFirst().getKey();
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return query.containsKey(field()) && canLookUp(query.get(field()));
    }

    private static boolean canLookUp(@Nullable Object asked) {
        if (!(asked instanceof Document condition) || BsonRegularExpression.isRegularExpression(asked)) {
            return isPlain(asked);
        }
        if (condition.size() != 1) {
            return false;
        }
        Object operand = condition.values().iterator().next();
        return switch (condition.keySet().iterator().next()) {
            case "$eq" -> isPlain(operand);
            case "$in" -> operand instanceof Collection<?> many && many.stream().allMatch(LookupIndex::isPlain);
            case "$exists" -> Boolean.TRUE.equals(operand);
            default -> false;
        };
    }

    /** Null also matches documents without the field, which this index does not hold. */
    private static boolean isPlain(@Nullable Object value) {
        return value != null
                && !(value instanceof Document)
                && !(value instanceof Collection<?>)
                && !BsonRegularExpression.isRegularExpression(value);
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        Object asked = query.get(field());
        if (!(asked instanceof Document condition)) {
            return at(asked);
        }
        Object operand = condition.values().iterator().next();
        Set<Object> found = new LinkedHashSet<>();
        if (operand instanceof Collection<?> many) {
            many.forEach(one -> found.addAll(at(one)));
        } else if (condition.containsKey("$exists")) {
            positions.values().forEach(found::addAll);
        } else {
            found.addAll(at(operand));
        }
        return found;
    }

    private Set<Object> at(@Nullable Object value) {
        return Set.copyOf(positions.getOrDefault(new KeyValue(value).normalized(), Set.of()));
    }

    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {
        for (KeyValue key : getKeyValues(document)) {
            if (!(key.get(0) instanceof Missing)) {
                positions.computeIfAbsent(key, none -> new HashSet<>()).add(position);
            }
        }
    }

    /** Without a position in hand: a non-unique index cannot know it. Every document is under its {@code _id} there too. */
    @Override
    public synchronized @Nullable Object remove(Document document) {
        removeAt(document, document.get("_id"));
        return null;
    }

    private void removeAt(Document document, @Nullable Object position) {
        for (KeyValue key : getKeyValues(document)) {
            positions.computeIfPresent(key, (none, at) -> at.remove(position) && at.isEmpty() ? null : at);
        }
    }

    @Override
    public synchronized void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        if (!nullAwareEqualsKeys(oldDocument, newDocument)) {
            removeAt(oldDocument, position);
            add(newDocument, position, collection);
        }
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // A non-unique index refuses nothing.
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        // A non-unique index refuses nothing.
    }

    @Override
    public synchronized long getCount() {
        return positions.size();
    }

    @Override
    public synchronized long getDataSize() {
        return getCount();
    }

    @Override
    public synchronized void drop() {
        positions.clear();
    }
}
