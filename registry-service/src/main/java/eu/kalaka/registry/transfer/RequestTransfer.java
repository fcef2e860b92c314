package eu.kalaka.registry.transfer;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.registry.transfer.Transfer.Step;
import eu.kalaka.registry.unit.Units;
import eu.kalaka.registry.volunteer.SeeVolunteers;
import eu.kalaka.registry.volunteer.Volunteer;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** A volunteer, or her staff for her, asks that another centre keeps her. Nothing changes before that centre accepts. */
@Component
class RequestTransfer {

    static final Right RIGHT = Right.named("transfer.request")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);

    private final AggregateStore<Volunteer> volunteers;
    private final AggregateStore<Transfer> transfers;
    private final Units units;
    private final MongoTemplate mongo;
    private final Ids ids;
    private final Clock clock;

    RequestTransfer(
            AggregateStore<Volunteer> volunteers,
            AggregateStore<Transfer> transfers,
            Units units,
            MongoTemplate mongo,
            Ids ids,
            Clock clock) {
        this.volunteers = volunteers;
        this.transfers = transfers;
        this.units = units;
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<Transfer> request(String volunteer, UnitPath to, @Nullable String reason, Caller caller) {
        return find(volunteer, caller)
                .map(found -> objection(found, to)
                        .<Outcome<Transfer>>map(Outcome.Refused::new)
                        .orElseGet(() -> create(found, to, reason, caller)))
                .orElseGet(Outcome.Missing::new);
    }

    /** The volunteer, if the caller may ask for her. */
    Optional<Volunteer> find(String volunteer, Caller caller) {
        return volunteers
                .find(volunteer)
                .map(Versioned::state)
                .filter(found -> caller.may(RIGHT, SeeVolunteers.subject(found)));
    }

    /** What speaks against it already now. */
    Optional<TransferRefusal> objection(Volunteer volunteer, UnitPath to) {
        if (!volunteer.status().isHere()) {
            return Optional.of(TransferRefusal.NOT_HERE);
        }
        if (!units.contains(to)) {
            return Optional.of(TransferRefusal.UNKNOWN_UNIT);
        }
        if (volunteer.unit().controller().equals(to.controller())) {
            return Optional.of(TransferRefusal.TO_ITSELF);
        }
        boolean requested = mongo.exists(
                query(where("volunteer")
                        .is(volunteer.id())
                        .and("status")
                        .in(Transfer.Status.REQUESTED, Transfer.Status.ACCEPTING)),
                Transfer.class);
        return requested ? Optional.of(TransferRefusal.ALREADY_REQUESTED) : Optional.empty();
    }

    private Outcome<Transfer> create(Volunteer volunteer, UnitPath to, @Nullable String reason, Caller caller) {
        return transfers.create(new Transfer(
                new TransferId(ids.ofCommand()),
                volunteer.id(),
                volunteer.unit(),
                to,
                Transfer.Status.REQUESTED,
                new Step(clock.instant(), caller.subject(), reason),
                null));
    }
}
