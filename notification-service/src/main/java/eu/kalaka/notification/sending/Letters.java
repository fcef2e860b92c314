package eu.kalaka.notification.sending;

import eu.kalaka.notification.message.Matter;
import eu.kalaka.notification.message.Message;
import eu.kalaka.notification.recipient.ContactCopy;
import eu.kalaka.notification.recipient.Copies;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks up what a message tells of. */
@Component
class Letters {

    private final Copies copies;
    private final String answerLink;

    Letters(Copies copies, @Value("${kalaka.answer.link}") String answerLink) {
        this.copies = copies;
        this.answerLink = answerLink;
    }

    /** Nothing while one of the copies has not arrived. */
    Optional<Letter> of(Message message) {
        Matter matter = message.matter();
        Optional<ContactCopy> contact = copies.contact(matter.volunteerId());
        UUID needId = matter.needId();
        UUID hostId = matter.hostId();
        if (needId == null || hostId == null) {
            return contact.map(volunteer -> new Letter(message, volunteer, null, null, answerLink));
        }
        return contact.flatMap(volunteer -> copies.need(needId)
                .flatMap(need ->
                        copies.host(hostId).map(host -> new Letter(message, volunteer, host, need, answerLink))));
    }
}
