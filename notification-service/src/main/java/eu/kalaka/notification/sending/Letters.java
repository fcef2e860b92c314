package eu.kalaka.notification.sending;

import eu.kalaka.notification.message.Matter;
import eu.kalaka.notification.message.Message;
import eu.kalaka.notification.recipient.Copies;
import java.util.Optional;
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
        return copies.contact(matter.volunteerId())
                .flatMap(volunteer -> copies.need(matter.needId())
                        .flatMap(need -> copies.host(matter.hostId())
                                .map(host -> new Letter(message, volunteer, host, need, answerLink))));
    }
}
