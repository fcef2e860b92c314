package eu.kalaka.matching.copies;

import eu.kalaka.matching.NeedId;
import eu.kalaka.platform.store.Projection;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The needs as last heard. */
@Component
public class Needs {

    private final Projection<Need> copies;

    Needs(MongoTemplate mongo) {
        this.copies = new Projection<>(mongo, Need.class);
    }

    void keep(Need need, long sequence) {
        copies.put(need.needId().toString(), sequence, need);
    }

    void erase(NeedId id) {
        copies.erase(id.value().toString());
    }

    public Optional<Need> find(NeedId id) {
        return copies.find(id.value().toString());
    }
}
