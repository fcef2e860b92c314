package eu.kalaka.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that hands out copies.
 *
 * <p>mongo-java-server changes a document in place while an earlier answer that holds the same document may still be on its way to a client, and while
 * a commit may be writing it. Here every match is a copy, so an update changes its own copy and then puts it in place as a whole: a stored document
 * never changes. A shallow copy is enough, since an update replaces top-level values by new ones.
 */
final class StoreCollection extends H2Collection {

    StoreCollection(
            MongoDatabase database,
            String collectionName,
            CollectionOptions options,
            MVMap<Object, Document> data,
            MVMap<String, Object> meta,
            CursorRegistry cursorRegistry) {
        super(database, collectionName, options, data, meta, cursorRegistry);
    }

    @Override
    protected QueryResult matchDocumentsFromStream(
            Document query,
            Stream<Document> documents,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Comparator<Document> comparator,
            @Nullable Document fieldSelector) {
        Stream<Document> copies = documents
                .filter(document -> documentMatchesQuery(document, query))
                .map(Document::clone);
        return super.matchDocumentsFromStream(query, copies, numberToSkip, limit, batchSize, comparator, fieldSelector);
    }

    /** Drivers wrap a query's parts in {@code $and}; indexes see only what stands at the top. */
    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        return super.queryDocuments(flat(query), orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    /** The same query without {@code $and}, or the query itself where two parts ask about one field. */
    private static Document flat(Document query) {
        Document flat = new Document();
        return query.containsKey("$and") && flatten(query, flat) ? flat : query;
    }

    private static boolean flatten(Document part, Document flat) {
        for (Map.Entry<String, Object> asked : part.entrySet()) {
            boolean taken = (asked.getKey().equals("$and") && asked.getValue() instanceof Collection<?> parts)
                    ? parts.stream().allMatch(inner -> inner instanceof Document one && flatten(one, flat))
                    : flat.putIfAbsent(asked.getKey(), asked.getValue()) == null;
            if (!taken) {
                return false;
            }
        }
        return true;
    }

    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    /** The running total of sizes would cost two encodings and one more changed page for every write; nobody reads it. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
