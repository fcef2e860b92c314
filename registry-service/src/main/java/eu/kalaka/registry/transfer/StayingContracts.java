package eu.kalaka.registry.transfer;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import eu.kalaka.registry.placement.Hold;
import eu.kalaka.registry.placement.Placements;
import eu.kalaka.registry.volunteer.KnowVolunteer;
import eu.kalaka.registry.volunteer.Volunteer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Keeps what the law holds of those who went to another controller, for the staff of the one before, until its last day. */
@Component
@WritesItsOwnCollection(
        "staying-contracts: only to drop what the law holds no longer, of which nothing waits to be told")
public class StayingContracts {

    static final Right RIGHT =
            Right.named("transfer.see-contract").inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR);

    private final AggregateStore<StayingContract> contracts;
    private final Placements placements;
    private final KnowVolunteer known;
    private final MongoTemplate mongo;
    private final Clock clock;

    StayingContracts(
            AggregateStore<StayingContract> contracts,
            Placements placements,
            KnowVolunteer known,
            MongoTemplate mongo,
            Clock clock) {
        this.contracts = contracts;
        this.placements = placements;
        this.known = known;
        this.mongo = mongo;
        this.clock = clock;
    }

    Optional<Versioned<StayingContract>> of(String transfer, Caller caller) {
        return contracts
                .find(transfer)
                .filter(found -> caller.may(RIGHT, found.state().unit()));
    }

    /** What the law holds with the controller that keeps her now. */
    List<Hold> holds(Volunteer volunteer) {
        return placements.held(known.records(volunteer), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                .filter(hold -> hold.isWith(volunteer.unit()))
                .toList();
    }

    /** Before she goes, so that a crash loses nothing; where the law holds nothing, nothing stays. */
    void keep(Transfer transfer, Volunteer volunteer) {
        holds(volunteer).stream()
                .map(Hold::until)
                .max(LocalDate::compareTo)
                .map(until -> new StayingContract(
                        transfer.id(), volunteer.id(), volunteer.unit(), volunteer.contractData(), until))
                .ifPresent(contracts::create);
    }

    /** She did not go after all. */
    void drop(Transfer transfer) {
        mongo.remove(query(where("_id").is(transfer.id().value().toString())), StayingContract.class);
    }

    /** Drops what the law holds no longer. */
    public void release(LocalDate today) {
        mongo.remove(query(where("until").lt(today.toString())), StayingContract.class);
    }
}
