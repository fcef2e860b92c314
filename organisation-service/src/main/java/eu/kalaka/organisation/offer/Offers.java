package eu.kalaka.organisation.offer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.host.Hosts;
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

/** The offers as they are. Staff see and write those of their units, a donor's own people its own. */
@Component
class Offers {

    static final Right STAFF =
            Right.of(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);
    static final Right OF_THE_DONOR = Right.of(Roles.HOST_COORDINATOR);

    private final MongoTemplate mongo;
    private final AggregateStore<Offer> store;

    Offers(MongoTemplate mongo, AggregateStore<Offer> store) {
        this.mongo = mongo;
        this.store = store;
    }

    static boolean areOpenTo(Caller caller, Offer offer) {
        return caller.may(STAFF, offer.unit())
                || (caller.may(OF_THE_DONOR, offer.unit())
                        && caller.owns(Hosts.OWN_HOST, offer.donor().value()));
    }

    Optional<Versioned<Offer>> find(OfferId id, Caller caller) {
        return store.find(id.value().toString()).filter(found -> areOpenTo(caller, found.state()));
    }

    Page<Offer> list(UnitPath below, @Nullable OfferStatus status, Caller caller, @Nullable String cursor, int limit) {
        Criteria visible = visible(caller, below);
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

    private static Criteria visible(Caller caller, UnitPath below) {
        Criteria staff = caller.within(STAFF, "unit", below);
        return caller.own(Hosts.OWN_HOST)
                .map(own -> new Criteria()
                        .andOperator(ofDonor(new HostId(own)), caller.within(OF_THE_DONOR, "unit", below)))
                .map(own -> new Criteria().orOperator(staff, own))
                .orElse(staff);
    }

    private static Criteria ofDonor(HostId donor) {
        return Criteria.where("donor").is(donor.value().toString());
    }
}
