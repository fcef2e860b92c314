package eu.kalaka.notification.sending;

import eu.kalaka.notification.message.Matter;
import eu.kalaka.notification.message.Message;
import eu.kalaka.notification.message.MessageId;
import eu.kalaka.notification.text.Template;
import eu.kalaka.platform.bus.Incoming;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the message that follows from an event: one per recipient and template, however often the event comes. */
@Component
public class TellSomebody {

    private final AggregateStore<Message> messages;
    private final SendDueMessages sendDueMessages;
    private final Clock clock;

    TellSomebody(AggregateStore<Message> messages, SendDueMessages sendDueMessages, Clock clock) {
        this.messages = messages;
        this.sendDueMessages = sendDueMessages;
        this.clock = clock;
    }

    /** It is sent as soon as what it tells of is known here. */
    public void tell(Incoming about, UUID recipientId, Template template, Matter matter) {
        MessageId id = MessageId.following(UUID.fromString(about.id()), recipientId, template);
        messages.create(Message.due(id, about.unit(), template, matter, clock.instant()));
        sendDueMessages.wake(id);
    }
}
