package eu.kalaka.notification.volunteer;

import eu.kalaka.notification.message.Matter;
import eu.kalaka.notification.sending.TellSomebody;
import eu.kalaka.notification.text.Template;
import eu.kalaka.notification.volunteer.VolunteerNews.PaperEnds;
import eu.kalaka.notification.volunteer.VolunteerNews.Registered;
import eu.kalaka.notification.volunteer.VolunteerNews.Silent;
import eu.kalaka.platform.bus.Incoming;
import org.springframework.stereotype.Component;

/**
 * Tells a volunteer what concerns her place in the registry. Whom no message reaches stands on the call list of her volunteer point,
 * which so learns of it too.
 */
@Component
class TellVolunteer {

    /** Who comes by another door has somebody before her who says so. */
    private static final String BY_HERSELF = "self";

    private final TellSomebody tellSomebody;

    TellVolunteer(TellSomebody tellSomebody) {
        this.tellSomebody = tellSomebody;
    }

    void registered(Incoming about, Registered news) {
        if (news.channel().equals(BY_HERSELF)) {
            tellSomebody.tell(
                    about, news.volunteerId(), Template.REGISTRATION_RECEIVED, Matter.ofVolunteer(news.volunteerId()));
        }
    }

    void paperEnds(Incoming about, PaperEnds news) {
        tellSomebody.tell(
                about,
                news.volunteerId(),
                Template.EVIDENCE_EXPIRING,
                Matter.ofVolunteer(news.volunteerId(), news.validUntil()));
    }

    void silent(Incoming about, Silent news) {
        tellSomebody.tell(
                about,
                news.volunteerId(),
                Template.STILL_WITH_US,
                Matter.ofVolunteer(news.volunteerId(), news.minimisedOn()));
    }
}
