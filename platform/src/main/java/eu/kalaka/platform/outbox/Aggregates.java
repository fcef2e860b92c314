package eu.kalaka.platform.outbox;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import eu.kalaka.contracts.Message;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Makes the stores of a service's aggregates and tells the relay where to look. */
public final class Aggregates {

    private final MongoTemplate mongo;
    private final Entries entries;
    private final Backlog backlog;
    private final Relay relay;

    Aggregates(MongoTemplate mongo, Entries entries, Backlog backlog, Relay relay) {
        this.mongo = mongo;
        this.entries = entries;
        this.backlog = backlog;
        this.relay = relay;
    }

    /**
     * The store of one aggregate type.
     *
     * @param snapshots the snapshot messages that follow every write, none where no other service keeps a copy
     */
    public <T> AggregateStore<T> store(Class<T> type, Function<T, List<Message>> snapshots) {
        String collection = mongo.getCollectionName(type);
        mongo.getCollection(collection)
                .createIndex(Indexes.ascending(Entry.FIELD + "." + Entry.ID), new IndexOptions().sparse(true));
        relay.watch(collection);
        return new AggregateStore<>(mongo, type, snapshots, entries, backlog, relay, null, null);
    }
}
