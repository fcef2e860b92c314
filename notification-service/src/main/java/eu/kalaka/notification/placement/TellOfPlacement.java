package eu.kalaka.notification.placement;

import eu.kalaka.notification.sending.TellSomebody;
import eu.kalaka.notification.text.Template;
import eu.kalaka.platform.bus.Incoming;
import org.springframework.stereotype.Component;

/** Makes the messages that follow from what happened to a placement: one per recipient, however often the event comes. */
@Component
class TellOfPlacement {

    private final TellSomebody tellSomebody;

    TellOfPlacement(TellSomebody tellSomebody) {
        this.tellSomebody = tellSomebody;
    }

    void invited(Incoming about, PlacementNews news) {
        tellSomebody.tell(about, news.volunteerId(), Template.INVITATION, news.matter());
    }

    void made(Incoming about, PlacementNews news) {
        tellSomebody.tell(about, news.volunteerId(), Template.PLACEMENT_MADE, news.matter());
        tellSomebody.tell(about, news.hostId(), Template.VOLUNTEER_COMING, news.matter());
    }

    void cancelled(Incoming about, PlacementNews news) {
        tellSomebody.tell(about, news.volunteerId(), Template.SHIFT_CANCELLED, news.matter());
    }

    void hoursConfirmed(Incoming about, PlacementNews news) {
        tellSomebody.tell(about, news.volunteerId(), Template.HOURS_CONFIRMED, news.matter());
    }
}
