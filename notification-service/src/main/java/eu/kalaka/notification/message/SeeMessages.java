package eu.kalaka.notification.message;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists messages for staff, and with status {@code to_call} whom to call. For everybody else there are none. */
@Component
class SeeMessages {

    static final Right RIGHT = Right.named("message.list")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final MongoTemplate mongo;

    SeeMessages(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Page<Message> list(
            UnitPath below,
            @Nullable UUID volunteerId,
            @Nullable Status status,
            @Nullable String cursor,
            int limit,
            Caller caller) {
        Criteria criteria = new Criteria();
        if (volunteerId != null) {
            criteria = criteria.and("recipientId").is(volunteerId);
        }
        if (status != null) {
            criteria = criteria.and("status").is(status);
        }
        criteria = criteria.andOperator(caller.within(RIGHT, "unit", below));
        return Page.find(
                mongo,
                Message.class,
                criteria,
                cursor,
                limit,
                message -> message.id().text());
    }
}
