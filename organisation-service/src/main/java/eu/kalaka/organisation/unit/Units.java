package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.store.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
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

    /** Whether such a unit stands in the tree and takes new records. */
    public boolean exists(UnitPath path) {
        return find(path).filter(Unit::isOpen).isPresent();
    }

    /** The unit's name in that language, else in another that it has; empty where there is no such unit. */
    public Optional<String> name(UnitPath path, String language) {
        return find(path)
                .map(unit -> unit.description().names())
                .flatMap(names -> Optional.ofNullable(names.get(language))
                        .or(() -> names.values().stream().findFirst()));
    }

    Optional<Unit> find(UnitPath path) {
        return store.find(path.value()).map(Versioned::state);
    }

    boolean haveOpenBelow(UnitPath path) {
        Criteria below = new Criteria()
                .andOperator(
                        Caller.under("_id", path),
                        Criteria.where("_id").ne(path.value()),
                        Criteria.where("closedAt").isNull());
        return mongo.exists(Query.query(below), Unit.class);
    }

    /** The unit {@code top} and all below it, in the order of paths. */
    Page<Unit> below(UnitPath top, boolean withClosed, @Nullable String cursor, int limit) {
        Criteria all = Caller.under("path", top);
        Criteria asked = withClosed
                ? all
                : new Criteria().andOperator(all, Criteria.where("closedAt").isNull());
        return Page.find(
                mongo, Unit.class, asked, cursor, limit, unit -> unit.path().value());
    }
}
