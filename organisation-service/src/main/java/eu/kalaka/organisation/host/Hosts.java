package eu.kalaka.organisation.host;

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

/** The host registry as it is. Staff see the hosts of their units, a host coordinator her own; contact data may be a person's. */
@Component
public class Hosts {

    /** The claim that names a host coordinator's own host. */
    public static final String OWN_HOST = "host_id";

    private static final Right STAFF = RegisterHost.RIGHT;
    private static final Right OF_THE_HOST = Right.of(Roles.HOST_COORDINATOR);

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
        Criteria visible = visible(caller, "_id", unit);
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

    /** Restricts a query to what staff see of their units and a host coordinator of her own host, whose id stands in {@code field}. */
    public static Criteria visible(Caller caller, String field, UnitPath below) {
        Criteria staff = caller.within(STAFF, "unit", below);
        return caller.own(OWN_HOST)
                .map(own -> new Criteria()
                        .andOperator(
                                Criteria.where(field).is(own.toString()), caller.within(OF_THE_HOST, "unit", below)))
                .map(own -> new Criteria().orOperator(staff, own))
                .orElse(staff);
    }

    /** Whether the caller looks after that host's volunteers. */
    public static boolean isOwn(Caller caller, HostId host, UnitPath unit) {
        return caller.may(OF_THE_HOST, unit) && caller.owns(OWN_HOST, host.value());
    }

    private static boolean isVisible(Host host, Caller caller) {
        return caller.may(STAFF, host.unit()) || isOwn(caller, host.id(), host.unit());
    }
}
