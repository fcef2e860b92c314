package eu.kalaka.organisation.agreement;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.host.Hosts;
import eu.kalaka.organisation.host.RegisterHost;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
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

    /**
     * Which agreements are asked for.
     *
     * @param below a unit, with all below it
     * @param counted only those that both have signed
     */
    public record Filter(
            UnitPath below,
            @Nullable HostId host,
            @Nullable UUID programme,
            boolean counted) {}

    private final MongoTemplate mongo;
    private final AggregateStore<Agreement> store;

    Agreements(MongoTemplate mongo, AggregateStore<Agreement> store) {
        this.mongo = mongo;
        this.store = store;
    }

    /** Whether the caller may write agreements of that unit. */
    public static boolean mayKeep(Caller caller, UnitPath unit) {
        return caller.may(RegisterHost.RIGHT, unit);
    }

    /** The agreement with that id, where the caller may see it. */
    public Optional<Versioned<Agreement>> find(AgreementId id, Caller caller) {
        return store.find(id.value().toString())
                .filter(found -> mayKeep(caller, found.state().unit())
                        || Hosts.isOwn(caller, found.state().hostId(), found.state().unit()));
    }

    /** A page of the agreements that match and that the caller may see. */
    public Page<Agreement> list(Filter filter, Caller caller, @Nullable String cursor, int limit) {
        return Page.find(
                mongo,
                Agreement.class,
                criteria(filter, caller),
                cursor,
                limit,
                agreement -> agreement.id().value().toString());
    }

    /** How many bear both signatures: the indicator's figure. */
    public long counted(UnitPath below, @Nullable UUID programme, Caller caller) {
        return mongo.count(
                Query.query(criteria(new Filter(below, null, programme, true), caller)), Agreement.class);
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

    private static Criteria criteria(Filter filter, Caller caller) {
        List<Criteria> all = new ArrayList<>();
        all.add(Hosts.visible(caller, "hostId", filter.below()));
        if (filter.host() != null) {
            all.add(Criteria.where("hostId").is(filter.host().value().toString()));
        }
        if (filter.programme() != null) {
            all.add(Criteria.where("terms.programme").is(filter.programme().toString()));
        }
        if (filter.counted()) {
            all.add(Criteria.where("centre").exists(true));
            all.add(Criteria.where("host").exists(true));
        }
        return new Criteria().andOperator(all);
    }
}
