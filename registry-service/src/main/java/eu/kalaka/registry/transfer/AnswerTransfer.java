package eu.kalaka.registry.transfer;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Refusal;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.registry.group.Groups;
import eu.kalaka.registry.transfer.Transfer.Step;
import eu.kalaka.registry.volunteer.Volunteer;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The centre that is asked says yes or no. After a yes her record changes hands by one write of it, so that exactly one controller
 * keeps her at every moment. Before it, what the law holds is laid aside for the controller that she leaves; after it, she is in none of
 * that one's groups. Where a crash comes between, it is made up for here.
 */
@Component
class AnswerTransfer {

    static final Right RIGHT = Right.named("transfer.answer")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<Transfer> transfers;
    private final AggregateStore<Volunteer> volunteers;
    private final StayingContracts contracts;
    private final Groups groups;
    private final MongoTemplate mongo;
    private final Clock clock;

    AnswerTransfer(
            AggregateStore<Transfer> transfers,
            AggregateStore<Volunteer> volunteers,
            StayingContracts contracts,
            Groups groups,
            MongoTemplate mongo,
            Clock clock) {
        this.transfers = transfers;
        this.volunteers = volunteers;
        this.contracts = contracts;
        this.groups = groups;
        this.mongo = mongo;
        this.clock = clock;
    }

    Outcome<Transfer> accept(String id, Caller caller) {
        Step step = step(null, caller);
        Outcome<Transfer> accepted =
                transfers.change(id, found -> caller.may(RIGHT, found.to()), null, found -> found.accept(step));
        return accepted instanceof Outcome.Done<Transfer>(Versioned<Transfer> now, boolean _)
                ? move(now.state())
                : accepted;
    }

    /** Leaves everything as it is. */
    Outcome<Transfer> refuse(String id, String reason, Caller caller) {
        Step step = step(reason, caller);
        return transfers.change(id, found -> caller.may(RIGHT, found.to()), null, found -> found.refuse(step));
    }

    /** Whatever was accepted and left on the way. */
    @Scheduled(fixedDelayString = "PT1M")
    void moveWhatWasLeft() {
        mongo.find(query(where("status").is(Transfer.Status.ACCEPTING)), Transfer.class)
                .forEach(this::move);
    }

    private Outcome<Transfer> move(Transfer transfer) {
        String id = transfer.id().value().toString();
        Step step = transfer.answered() == null ? transfer.asked() : transfer.answered();
        String her = transfer.volunteer().value().toString();
        volunteers
                .find(her)
                .map(Versioned::state)
                .filter(volunteer -> !volunteer.unit().equals(transfer.to()))
                .ifPresent(volunteer -> contracts.keep(transfer, volunteer));
        Outcome<Volunteer> moved = volunteers.change(
                her,
                volunteer -> volunteer.moveTo(transfer.to(), transfer.asked().reason(), step.at(), step.by()));
        if (moved instanceof Outcome.Refused<Volunteer>(Refusal refusal)) {
            contracts.drop(transfer);
            transfers.change(id, Transfer::failed);
            return new Outcome.Refused<>(refusal);
        }
        groups.forget(transfer.volunteer().value());
        return transfers.change(id, Transfer::moved);
    }

    private Step step(@Nullable String reason, Caller caller) {
        return new Step(clock.instant(), caller.subject(), reason);
    }
}
