package eu.kalaka.organisation.offer;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** The offers as they are. Staff see those of their units, a host coordinator what her host gives or takes. */
@Component
class Offers {

    public static final Right SEE = Right.named("offer.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.HOST_COORDINATOR, Own.HOST);

    /** To make an offer for a donor, and to take it back. */
    public static final Right MAKE = Right.named("offer.make")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.HOST_COORDINATOR, Own.HOST);

    /** To take a part of an offer for a structure, and to say that it has come. */
    public static final Right TAKE = Right.named("offer.take")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.HOST_COORDINATOR, Own.HOST);

    private static final Fields BY_DONOR = Fields.unit("unit").host("donor");
    private static final Fields BY_STRUCTURE = Fields.unit("unit").host("shares.structure");

    private final MongoTemplate mongo;
    private final AggregateStore<Offer> store;

    Offers(MongoTemplate mongo, AggregateStore<Offer> store) {
        this.mongo = mongo;
        this.store = store;
    }

    static boolean mayMake(Caller caller, Offer offer) {
        return caller.may(MAKE, of(offer, offer.donor()));
    }

    static boolean mayTake(Caller caller, Offer offer, HostId structure) {
        return caller.may(TAKE, of(offer, structure));
    }

    Optional<Versioned<Offer>> find(OfferId id, Caller caller) {
        return store.find(id.value().toString()).filter(found -> maySee(caller, found.state()));
    }

    Page<Offer> list(UnitPath below, @Nullable OfferStatus status, Caller caller, @Nullable String cursor, int limit) {
        Criteria visible =
                new Criteria().orOperator(caller.within(SEE, BY_DONOR, below), caller.within(SEE, BY_STRUCTURE, below));
        Criteria criteria = status == null
                ? visible
                : new Criteria().andOperator(visible, Criteria.where("status").is(status));
        return Page.find(
                mongo,
                Offer.class,
                criteria,
                cursor,
                limit,
                offer -> offer.id().value().toString());
    }

    private static boolean maySee(Caller caller, Offer offer) {
        return Stream.concat(Stream.of(offer.donor()), offer.shares().stream().map(Share::structure))
                .anyMatch(host -> caller.may(SEE, of(offer, host)));
    }

    private static Subject of(Offer offer, HostId host) {
        return Subject.in(offer.unit()).host(host.value());
    }
}
