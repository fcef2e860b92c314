package eu.kalaka.organisation.need;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.host.Hosts;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * The needs as they are. Whoever may see a need may also write it: staff those of their units, a host coordinator those of
 * her own host.
 */
@Component
public class Needs {

    static final Right STAFF =
            Right.of(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);
    static final Right OF_THE_HOST = Right.of(Roles.HOST_COORDINATOR);

    /**
     * Which needs are asked for.
     *
     * @param below a unit, with all below it
     */
    public record Filter(
            UnitPath below,
            @Nullable NeedStatus status,
            @Nullable HostId host) {}

    private final MongoTemplate mongo;
    private final AggregateStore<Need> store;

    Needs(MongoTemplate mongo, AggregateStore<Need> store) {
        this.mongo = mongo;
        this.store = store;
    }

    /** Whether the caller may see and write that need. */
    public static boolean areOpenTo(Caller caller, Need need) {
        return caller.may(STAFF, need.unit())
                || (caller.may(OF_THE_HOST, need.unit())
                        && caller.owns(Hosts.OWN_HOST, need.hostId().value()));
    }

    /** Whether the caller works at the point of that need, or above it. */
    static boolean isStaffOf(Caller caller, Need need) {
        return caller.may(STAFF, need.unit());
    }

    /** The need with that id, where the caller may see it. */
    public Optional<Versioned<Need>> find(NeedId id, Caller caller) {
        return store.find(id.value().toString()).filter(found -> areOpenTo(caller, found.state()));
    }

    /** A page of the needs that match and that the caller may see. */
    public Page<Need> list(Filter filter, Caller caller, @Nullable String cursor, int limit) {
        List<Criteria> all = new ArrayList<>();
        all.add(visible(caller, filter.below()));
        if (filter.status() != null) {
            all.add(Criteria.where("status").is(filter.status()));
        }
        if (filter.host() != null) {
            all.add(ofHost(filter.host()));
        }
        Criteria criteria = new Criteria().andOperator(all);
        return Page.find(
                mongo,
                Need.class,
                criteria,
                cursor,
                limit,
                need -> need.id().value().toString());
    }

    private static Criteria visible(Caller caller, UnitPath below) {
        Criteria staff = caller.within(STAFF, "unit", below);
        return caller.own(Hosts.OWN_HOST)
                .map(own ->
                        new Criteria().andOperator(ofHost(new HostId(own)), caller.within(OF_THE_HOST, "unit", below)))
                .map(own -> new Criteria().orOperator(staff, own))
                .orElse(staff);
    }

    private static Criteria ofHost(HostId host) {
        return Criteria.where("hostId").is(host.value().toString());
    }
}
