package eu.kalaka.matching.copies;

import eu.kalaka.matching.NeedId;
import eu.kalaka.platform.store.Projection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The needs as last heard. */
@Component
public class Needs {

    private static final String TITLE = "title";

    private final MongoTemplate mongo;
    private final Projection<Need> copies;

    Needs(MongoTemplate mongo) {
        this.mongo = mongo;
        this.copies = new Projection<>(mongo, Need.class);
    }

    void keep(Need need, long sequence) {
        copies.put(need.needId().toString(), sequence, need);
    }

    void erase(NeedId id) {
        copies.erase(id.value().toString());
    }

    /** What those that are known are called. */
    public Map<NeedId, String> titles(Collection<NeedId> ids) {
        List<String> keys = ids.stream().map(id -> id.value().toString()).toList();
        Query titled = Query.query(Criteria.where("_id").in(keys).and(TITLE).exists(true));
        titled.fields().include(TITLE);
        return mongo.find(titled, Document.class, mongo.getCollectionName(Need.class)).stream()
                .collect(Collectors.toMap(
                        need -> new NeedId(UUID.fromString(need.getString("_id"))), need -> need.getString(TITLE)));
    }

    public Optional<Need> find(NeedId id) {
        return copies.find(id.value().toString());
    }
}
