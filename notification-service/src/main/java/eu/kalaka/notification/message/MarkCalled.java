package eu.kalaka.notification.message;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what came of a call to somebody on the call list. */
@Component
class MarkCalled {

    static final Right RIGHT = Right.named("message.mark-called")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<Message> messages;
    private final Clock clock;

    MarkCalled(AggregateStore<Message> messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Outcome<Message> mark(String id, CallResult result, @Nullable Long version, Caller caller) {
        return messages.change(
                id,
                message -> caller.may(RIGHT, message.unit()),
                version,
                message -> message.called(result, clock.instant()));
    }
}
