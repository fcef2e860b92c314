package eu.kalaka.matching.placement;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.PlacementId;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.store.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Finds placements for whoever may see them. */
@Component
public class SeePlacements {

    /** What to look for; absent means any. */
    public record Filter(
            UnitPath below,
            @Nullable UUID need,
            @Nullable UUID volunteer,
            @Nullable Status status) {}

    private final AggregateStore<Placement> placements;
    private final MongoTemplate mongo;

    SeePlacements(AggregateStore<Placement> placements, MongoTemplate mongo) {
        this.placements = placements;
        this.mongo = mongo;
    }

    /** That placement, unless it is not there for the caller. */
    public Optional<Versioned<Placement>> one(PlacementId id, Caller caller) {
        return placements.find(id.value().toString()).filter(found -> PlacementAccess.maySee(caller, found.state()));
    }

    /** A page of the placements that the caller may see. */
    public Page<Placement> list(Filter filter, @Nullable String cursor, int limit, Caller caller) {
        List<Criteria> all = new ArrayList<>();
        all.add(PlacementAccess.visible(caller, filter.below()));
        if (filter.need() != null) {
            all.add(where("task.needId").is(filter.need()));
        }
        if (filter.volunteer() != null) {
            all.add(where("volunteerId").is(filter.volunteer()));
        }
        if (filter.status() != null) {
            all.add(where("status").is(filter.status()));
        }
        return Page.find(
                mongo,
                Placement.class,
                new Criteria().andOperator(all),
                cursor,
                limit,
                placement -> placement.id().value().toString());
    }
}
