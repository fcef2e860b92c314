package eu.kalaka.notification.message;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what came of a call to somebody on the call list. */
@Component
class MarkCalled {

    private final AggregateStore<Message> messages;
    private final Clock clock;

    MarkCalled(AggregateStore<Message> messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Outcome<Message> mark(String id, CallResult result, @Nullable Long version, Caller caller) {
        return messages.change(
                id,
                message -> caller.may(SeeMessages.RIGHT, message.unit()),
                version,
                message -> message.called(result, clock.instant()));
    }
}
