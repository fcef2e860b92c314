package eu.kalaka.registry.transfer;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
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
import org.springframework.stereotype.Component;

/** Transfers, for staff of either centre and for the volunteer. */
@Component
class SeeTransfers {

    static final Right RIGHT = Right.named("transfer.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);

    private final AggregateStore<Transfer> transfers;
    private final MongoTemplate mongo;

    SeeTransfers(AggregateStore<Transfer> transfers, MongoTemplate mongo) {
        this.transfers = transfers;
        this.mongo = mongo;
    }

    Optional<Versioned<Transfer>> one(String id, Caller caller) {
        return transfers
                .find(id)
                .filter(found -> caller.may(RIGHT, subject(found.state()))
                        || caller.may(AnswerTransfer.RIGHT, found.state().to()));
    }

    Page<Transfer> list(
            UnitPath below, Transfer.@Nullable Status status, @Nullable String cursor, int limit, Caller caller) {
        List<Criteria> all = new ArrayList<>();
        all.add(new Criteria()
                .orOperator(
                        caller.within(RIGHT, Fields.unit("from").volunteer("volunteer"), below),
                        caller.within(AnswerTransfer.RIGHT, "to", below)));
        if (status != null) {
            all.add(where("status").is(status));
        }
        return Page.find(
                mongo,
                Transfer.class,
                new Criteria().andOperator(all),
                cursor,
                limit,
                transfer -> transfer.id().value().toString());
    }

    /** A transfer as rights see it from the side that asks. */
    static Subject subject(Transfer transfer) {
        return Subject.in(transfer.from()).volunteer(transfer.volunteer().value());
    }
}
