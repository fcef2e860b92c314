package eu.kalaka.matching.copies;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.NeedId;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.store.Projection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The needs as last heard. */
@Component
public class Needs {

    private final MongoTemplate mongo;
    private final Projection<Need> copies;

    Needs(MongoTemplate mongo) {
        this.mongo = mongo;
        this.copies = new Projection<>(mongo, Need.class);
    }

    void keep(Need need, long sequence) {
        copies.put(need.needId().toString(), sequence, need);
    }

    public Optional<Need> find(NeedId id) {
        return copies.find(id.value().toString());
    }

    /** The published needs of a controller. */
    public List<Need> publishedIn(UnitPath controller) {
        return mongo.find(
                Query.query(Caller.under("unit", controller).and("status").is("published")), Need.class);
    }
}
