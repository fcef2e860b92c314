package eu.kalaka.organisation.host;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Fields;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import eu.kalaka.platform.store.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** The host registry as it is. Staff see the hosts of their units, a host coordinator her own; contact data may be a person's. */
@Component
public class Hosts {

    /** Who sees a host with those who speak for it. */
    public static final Right SEE = Right.named("host.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.SERVICE_USER, Roles.PARTNER_SYSTEM)
            .own(Roles.HOST_COORDINATOR, Own.HOST);

    /** Its people by name, its papers and who led it through its life: not for other systems. */
    public static final Right SEE_PEOPLE = Right.named("host.people.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.SERVICE_USER)
            .own(Roles.HOST_COORDINATOR, Own.HOST);

    private static final Fields FIELDS = Fields.unit("unit").host("_id");

    private final MongoTemplate mongo;
    private final AggregateStore<Host> store;

    Hosts(MongoTemplate mongo, AggregateStore<Host> store) {
        this.mongo = mongo;
        this.store = store;
    }

    /** Whether that controller, a county centre or a municipality, has such a host, and it is neither suspended nor closed. */
    public boolean exists(HostId id, UnitPath controller) {
        return ofController(id, controller)
                .filter(host -> host.status() != HostStatus.CLOSED && host.status() != HostStatus.SUSPENDED)
                .isPresent();
    }

    /** A host of that controller, as other features of this service need it. */
    public Optional<Host> ofController(HostId id, UnitPath controller) {
        return store.find(id.value().toString())
                .map(Versioned::state)
                .filter(host -> host.unit().controller().equals(controller));
    }

    /** The host with that id, where the caller may see it. */
    public Optional<Versioned<Host>> find(HostId id, Caller caller) {
        return store.find(id.value().toString()).filter(found -> isVisible(found.state(), caller));
    }

    /** A page of the hosts that the caller may see. */
    public Page<Host> below(
            UnitPath unit, @Nullable HostStatus status, Caller caller, @Nullable String cursor, int limit) {
        Criteria visible = caller.within(SEE, FIELDS, unit);
        Criteria asked = status == null
                ? visible
                : new Criteria().andOperator(visible, Criteria.where("status").is(status));
        return Page.find(
                mongo,
                Host.class,
                asked,
                cursor,
                limit,
                host -> host.id().value().toString());
    }

    /** Whether the caller may know who works there. */
    public static boolean showsPeople(Host host, Caller caller) {
        return caller.may(SEE_PEOPLE, subject(host));
    }

    private static boolean isVisible(Host host, Caller caller) {
        return caller.may(SEE, subject(host));
    }

    private static Subject subject(Host host) {
        return Subject.in(host.unit()).host(host.id().value());
    }
}
