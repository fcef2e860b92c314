package eu.kalaka.organisation.agreement;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The agreements as they are. Staff see those of their units, a host coordinator those of her own host. */
@Component
public class Agreements {

    /** Who writes agreements and sees to their signatures. */
    public static final Right KEEP = Right.named("agreement.keep")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    /** Who reads them. */
    public static final Right SEE = Right.named("agreement.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.HOST_COORDINATOR, Own.HOST);

    /** Who is told how many there are. */
    public static final Right COUNT = Right.named("agreement.count")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER, Roles.VIEWER);

    private static final Fields FIELDS = Fields.unit("unit").host("hostId");

    /**
     * Which agreements are asked for.
     *
     * @param below a unit, with all below it
     * @param counted only those that both have signed
     * @param lastDayBy only those whose last day was agreed and is not after this one
     */
    public record Filter(
            UnitPath below,
            @Nullable HostId host,
            @Nullable UUID programme,
            boolean counted,
            @Nullable LocalDate lastDayBy) {}

    private final MongoTemplate mongo;
    private final AggregateStore<Agreement> store;

    Agreements(MongoTemplate mongo, AggregateStore<Agreement> store) {
        this.mongo = mongo;
        this.store = store;
    }

    /** Whether the caller may write agreements of that unit. */
    public static boolean mayKeep(Caller caller, UnitPath unit) {
        return caller.may(KEEP, unit);
    }

    /** The agreement with that id, where the caller may see it. */
    public Optional<Versioned<Agreement>> find(AgreementId id, Caller caller) {
        return store.find(id.value().toString())
                .filter(found -> caller.may(
                        SEE,
                        Subject.in(found.state().unit())
                                .host(found.state().hostId().value())));
    }

    /** A page of the agreements that match and that the caller may see. */
    public Page<Agreement> list(Filter filter, Caller caller, @Nullable String cursor, int limit) {
        return Page.find(
                mongo,
                Agreement.class,
                criteria(filter, caller.within(SEE, FIELDS, filter.below())),
                cursor,
                limit,
                agreement -> agreement.id().value().toString());
    }

    /** How many bear both signatures: the indicator's figure. */
    public long counted(UnitPath below, @Nullable UUID programme, Caller caller) {
        return mongo.count(
                Query.query(
                        criteria(new Filter(below, null, programme, true, null), caller.within(COUNT, "unit", below))),
                Agreement.class);
    }

    List<AgreementId> endingFrom(LocalDate first, LocalDate last) {
        Criteria near = Criteria.where("terms.validUntil")
                .gte(first.toString())
                .lte(last.toString())
                .and("alertedOn")
                .isNull();
        return mongo.find(Query.query(near), Agreement.class).stream()
                .map(Agreement::id)
                .toList();
    }

    private static Criteria criteria(Filter filter, Criteria visible) {
        List<Criteria> all = new ArrayList<>();
        all.add(visible);
        if (filter.host() != null) {
            all.add(Criteria.where("hostId").is(filter.host().value().toString()));
        }
        if (filter.programme() != null) {
            all.add(Criteria.where("terms.programme").is(filter.programme().toString()));
        }
        if (filter.lastDayBy() != null) {
            all.add(Criteria.where("terms.validUntil").lte(filter.lastDayBy().toString()));
        }
        if (filter.counted()) {
            all.add(Criteria.where("centre").exists(true));
            all.add(Criteria.where("host").exists(true));
        }
        return new Criteria().andOperator(all);
    }
}
