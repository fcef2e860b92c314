package eu.kalaka.notification.placement;

import eu.kalaka.notification.message.Matter;
import eu.kalaka.notification.message.Message;
import eu.kalaka.notification.message.MessageId;
import eu.kalaka.notification.sending.SendDueMessages;
import eu.kalaka.notification.text.Template;
import eu.kalaka.platform.bus.Incoming;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the messages that follow from what happened to a placement: one per recipient, however often the event comes. */
@Component
class TellOfPlacement {

    private final AggregateStore<Message> messages;
    private final SendDueMessages sendDueMessages;
    private final Clock clock;

    TellOfPlacement(AggregateStore<Message> messages, SendDueMessages sendDueMessages, Clock clock) {
        this.messages = messages;
        this.sendDueMessages = sendDueMessages;
        this.clock = clock;
    }

    void invited(Incoming about, PlacementNews news) {
        tell(about, news.volunteerId(), Template.INVITATION, news.matter());
    }

    void made(Incoming about, PlacementNews news) {
        tell(about, news.volunteerId(), Template.PLACEMENT_MADE, news.matter());
        tell(about, news.hostId(), Template.VOLUNTEER_COMING, news.matter());
    }

    void cancelled(Incoming about, PlacementNews news) {
        tell(about, news.volunteerId(), Template.SHIFT_CANCELLED, news.matter());
    }

    void hoursConfirmed(Incoming about, PlacementNews news) {
        tell(about, news.volunteerId(), Template.HOURS_CONFIRMED, news.matter());
    }

    private void tell(Incoming about, UUID recipientId, Template template, Matter matter) {
        MessageId id = MessageId.following(UUID.fromString(about.id()), recipientId, template);
        messages.create(Message.due(id, about.unit(), template, matter, clock.instant()));
        sendDueMessages.wake(id);
    }
}
