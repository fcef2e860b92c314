package eu.kalaka.testkit.matrix;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.HashMap;
import java.util.Map;

/** Looks into the store of the service under test. */
final class Store implements AutoCloseable {

    private static final String ID = "_id";
    private static final String VERSION = "version";

    private final MongoClient client;
    private final MongoDatabase database;

    Store(String uri) {
        this.client = MongoClients.create(uri);
        this.database = client.getDatabase(uri.substring(uri.lastIndexOf('/') + 1));
    }

    /** The version of every aggregate that is there, by collection and id. */
    Map<String, Long> versions() {
        Map<String, Long> versions = new HashMap<>();
        for (String name : database.listCollectionNames()) {
            database.getCollection(name)
                    .find(Filters.type(VERSION, "long"))
                    .projection(Projections.include(VERSION))
                    .forEach(document -> versions.put(name + "/" + document.get(ID), document.getLong(VERSION)));
        }
        return versions;
    }

    /** Takes the record away, and all copies of it. */
    void remove(String id) {
        for (String name : database.listCollectionNames()) {
            database.getCollection(name).deleteMany(Filters.eq(ID, id));
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
