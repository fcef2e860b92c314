package eu.kalaka.registry.merge;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.store.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Which records were merged, for staff of both records' units. */
@Component
class SeeMerges {

    private final AggregateStore<Merge> merges;
    private final MongoTemplate mongo;

    SeeMerges(AggregateStore<Merge> merges, MongoTemplate mongo) {
        this.merges = merges;
        this.mongo = mongo;
    }

    Optional<Versioned<Merge>> one(String id, Caller caller) {
        return merges.find(id).filter(found -> maySee(caller, found.state()));
    }

    Page<Merge> list(UnitPath below, @Nullable String cursor, int limit, Caller caller) {
        Criteria both = new Criteria()
                .andOperator(
                        caller.within(MergeVolunteers.RIGHT, "unit", below),
                        caller.within(MergeVolunteers.RIGHT, "goneUnit", UnitPath.NETWORK));
        return Page.find(
                mongo,
                Merge.class,
                both,
                cursor,
                limit,
                merge -> merge.id().value().toString());
    }

    static boolean maySee(Caller caller, Merge merge) {
        return caller.may(MergeVolunteers.RIGHT, merge.unit()) && caller.may(MergeVolunteers.RIGHT, merge.goneUnit());
    }
}
