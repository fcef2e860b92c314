package eu.kalaka.organisation.need;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Fields;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import eu.kalaka.platform.store.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * The needs as they are. Staff and municipal services write those of their units, a host coordinator those of her own host; kiosks
 * and partners' systems see what is published.
 */
@Component
public class Needs {

    /** To see a need; what is not published only those who may {@link #WRITE}. */
    public static final Right SEE = Right.named("need.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.SERVICE_USER, Roles.KIOSK, Roles.PARTNER_SYSTEM)
            .own(Roles.HOST_COORDINATOR, Own.HOST);

    public static final Right WRITE = Right.named("need.write")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.SERVICE_USER)
            .own(Roles.HOST_COORDINATOR, Own.HOST);

    public static final Right PUBLISH = Right.named("need.publish")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.HOST_COORDINATOR, Own.HOST);

    /** To say for the point that a need is sound; no host says so of its own. */
    public static final Right CHECK = Right.named("need.check")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    /** To be told how many needs there are. */
    public static final Right COUNT = Right.named("need.count")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private static final Fields FIELDS = Fields.unit("unit").host("hostId");

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
        return caller.may(WRITE, subject(need));
    }

    /** Whether the caller may let volunteers be looked for. */
    public static boolean mayPublish(Caller caller, Need need) {
        return caller.may(PUBLISH, subject(need));
    }

    /** Whether the caller may check that need, and so publishes it unchecked. */
    static boolean mayCheck(Caller caller, Need need) {
        return caller.may(CHECK, subject(need));
    }

    /** The need with that id, where the caller may see it. */
    public Optional<Versioned<Need>> find(NeedId id, Caller caller) {
        return store.find(id.value().toString()).filter(found -> maySee(caller, found.state()));
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

    /** How many needs of that unit, and of all below it, have that status; of any where none is named. */
    public long count(UnitPath below, @Nullable NeedStatus status, Caller caller) {
        Criteria reached = caller.within(COUNT, FIELDS, below);
        return mongo.count(
                Query.query(
                        status == null
                                ? reached
                                : new Criteria()
                                        .andOperator(
                                                reached,
                                                Criteria.where("status").is(status))),
                Need.class);
    }

    private static boolean maySee(Caller caller, Need need) {
        return caller.may(SEE, subject(need)) && (need.status() == NeedStatus.PUBLISHED || areOpenTo(caller, need));
    }

    private static Criteria visible(Caller caller, UnitPath below) {
        return new Criteria()
                .andOperator(
                        caller.within(SEE, FIELDS, below),
                        new Criteria()
                                .orOperator(
                                        Criteria.where("status").is(NeedStatus.PUBLISHED),
                                        caller.within(WRITE, FIELDS, below)));
    }

    private static Subject subject(Need need) {
        return Subject.in(need.unit()).host(need.hostId().value());
    }

    private static Criteria ofHost(HostId host) {
        return Criteria.where("hostId").is(host.value().toString());
    }
}
