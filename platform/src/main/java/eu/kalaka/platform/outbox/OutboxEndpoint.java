package eu.kalaka.platform.outbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.data.mongodb.core.MongoTemplate;

/** {@code /actuator/outbox}: what waits and what is parked; POST to {@code /actuator/outbox/COLLECTION/ID} lets a parked aggregate go on. */
@Endpoint(id = "outbox")
class OutboxEndpoint {

    /** A parked aggregate, by id only. */
    record Parked(String collection, String id, String reason, String since) {}

    /** What waits, everywhere in this service. */
    record Waiting(long waiting, double oldestAgeSeconds, List<Parked> parked) {}

    private final MongoTemplate mongo;
    private final Relay relay;
    private final Backlog backlog;

    OutboxEndpoint(MongoTemplate mongo, Relay relay, Backlog backlog) {
        this.mongo = mongo;
        this.relay = relay;
        this.backlog = backlog;
    }

    @ReadOperation
    Waiting outbox() {
        List<Parked> parked = new ArrayList<>();
        for (String collection : relay.watched()) {
            for (Document document : mongo.getCollection(collection).find(Filters.exists(Relay.PARKED))) {
                Document why = document.get(Relay.PARKED, Document.class);
                parked.add(new Parked(
                        collection,
                        document.getString("_id"),
                        why.getString("reason"),
                        why.getDate("since").toInstant().toString()));
            }
        }
        return new Waiting(backlog.messages(), backlog.oldestAgeSeconds(), parked);
    }

    @WriteOperation
    Map<String, Object> release(@Selector String collection, @Selector String id) {
        long released = relay.watched().contains(collection)
                ? mongo.getCollection(collection)
                        .updateOne(eq("_id", id), Updates.unset(Relay.PARKED))
                        .getModifiedCount()
                : 0;
        relay.signal(collection, id);
        return Map.of("released", released);
    }
}
