package eu.kalaka.registry.regulation;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Page;
import eu.kalaka.registry.regulation.RegulationRequests.Issued;
import eu.kalaka.registry.unit.Units;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Issues versions of regulations; everybody who is signed in may read them. */
@Component
class Regulations {

    static final Right ISSUE = Right.named("regulation.issue").inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER);

    private final AggregateStore<Regulation> regulations;
    private final MongoTemplate mongo;
    private final Units units;

    Regulations(AggregateStore<Regulation> regulations, MongoTemplate mongo, Units units) {
        this.regulations = regulations;
        this.mongo = mongo;
        this.units = units;
    }

    /** Issues it; the same again is the same, another text under the same number is refused. */
    Outcome<Regulation> issue(Issued issued) {
        Regulation regulation = issued.toRegulation();
        if (!units.contains(regulation.unit())) {
            return new Outcome.Refused<>(RegulationRefusal.UNKNOWN_UNIT);
        }
        Outcome<Regulation> outcome = regulations.create(regulation);
        boolean other = outcome instanceof Outcome.Done<Regulation>(Versioned<Regulation> now, boolean _)
                && !now.state().equals(regulation);
        return other ? new Outcome.Refused<>(RegulationRefusal.VERSION_EXISTS) : outcome;
    }

    Optional<Versioned<Regulation>> one(String id) {
        return regulations.find(id);
    }

    /** Those of that unit itself. */
    Page<Regulation> of(UnitPath unit, @Nullable String cursor, int limit) {
        return Page.find(
                mongo,
                Regulation.class,
                Criteria.where("unit").is(unit.value()),
                cursor,
                limit,
                regulation -> regulation.id().value().toString());
    }
}
