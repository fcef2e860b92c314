package eu.kalaka.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Collections of {@link StoreCollection}; indexes are kept in memory and built when the database is opened, so that they cannot disagree with the data. */
final class StoreDatabase extends H2Database {

    private final MVStore store;

    StoreDatabase(String databaseName, MVStore store, CursorRegistry cursorRegistry) {
        // The constructor above this one already opens collections.
        this.store = store;
        super(databaseName, store, cursorRegistry);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        String namespace = getFullCollectionNamespace(collectionName);
        MVMap<Object, Document> data = store.openMap(
                "databases." + namespace, new MVMap.Builder<Object, Document>().valueType(new BsonDataType()));
        MVMap<String, Object> meta = store.openMap("meta." + namespace);
        return new StoreCollection(this, collectionName, options, data, meta, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(indexName, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new LookupIndex(indexName, keys);
    }
}
