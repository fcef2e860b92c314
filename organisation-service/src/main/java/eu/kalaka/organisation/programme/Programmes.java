package eu.kalaka.organisation.programme;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** The programmes as they are. Nothing of them is personal: staff and those who pay see what their units do. */
@Component
public class Programmes {

    /** Who keeps programmes. */
    public static final Right KEEP =
            Right.named("programme.keep").inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR);

    /** Who reads what they promise. */
    public static final Right SEE = Right.named("programme.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER, Roles.VIEWER);

    private final MongoTemplate mongo;
    private final AggregateStore<Programme> store;

    Programmes(MongoTemplate mongo, AggregateStore<Programme> store) {
        this.mongo = mongo;
        this.store = store;
    }

    /** Whether the caller may write programmes of that unit. */
    public static boolean mayKeep(Caller caller, UnitPath unit) {
        return caller.may(KEEP, unit);
    }

    /** Whether that controller has such a programme, and it is not closed. */
    public boolean exists(ProgrammeId id, UnitPath controller) {
        return store.find(id.value().toString())
                .map(Versioned::state)
                .filter(programme -> programme.unit().controller().equals(controller))
                .filter(programme -> programme.status() != ProgrammeStatus.CLOSED)
                .isPresent();
    }

    /** The programme with that id, where the caller may see it. */
    public Optional<Versioned<Programme>> find(ProgrammeId id, Caller caller) {
        return store.find(id.value().toString())
                .filter(found -> caller.may(SEE, found.state().unit()));
    }

    /** A page of the programmes that the caller may see. */
    public Page<Programme> below(
            UnitPath unit, @Nullable ProgrammeStatus status, Caller caller, @Nullable String cursor, int limit) {
        Criteria visible = caller.within(SEE, "unit", unit);
        Criteria asked = status == null
                ? visible
                : new Criteria().andOperator(visible, Criteria.where("status").is(status));
        return Page.find(
                mongo,
                Programme.class,
                asked,
                cursor,
                limit,
                programme -> programme.id().value().toString());
    }
}
