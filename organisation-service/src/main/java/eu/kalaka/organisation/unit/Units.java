package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.store.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The unit tree as it is. */
@Component
public class Units {

    private final MongoTemplate mongo;
    private final AggregateStore<Unit> store;

    Units(MongoTemplate mongo, AggregateStore<Unit> store) {
        this.mongo = mongo;
        this.store = store;
    }

    /** Whether such a unit stands in the tree. */
    public boolean exists(UnitPath path) {
        return store.find(path.value()).isPresent();
    }

    /** The unit {@code top} and all below it, in the order of paths. */
    Page<Unit> below(UnitPath top, @Nullable String cursor, int limit) {
        return Page.find(
                mongo,
                Unit.class,
                Caller.under("path", top),
                cursor,
                limit,
                unit -> unit.path().value());
    }
}
