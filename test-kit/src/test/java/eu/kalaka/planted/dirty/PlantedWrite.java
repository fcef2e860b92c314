package eu.kalaka.planted.dirty;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Writes past the aggregate's store. */
final class PlantedWrite {

    void writes(MongoCollection<Document> collection) {
        collection.insertOne(new Document());
    }
}
