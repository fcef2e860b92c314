package eu.kalaka.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.notification.text.Template;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageIdTest {

    private static final UUID EVENT = UUID.fromString("01934c6e-7000-7abc-8000-000000000001");
    private static final UUID LATER_EVENT = UUID.fromString("01934c6e-7001-7000-8000-000000000000");
    private static final UUID ANNA = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID BELA = UUID.fromString("018f0000-0000-7000-8000-000000000002");

    private final MessageId id = MessageId.following(EVENT, ANNA, Template.INVITATION);

    @Test
    void isTheSameForEveryDeliveryOfAnEvent() {
        assertThat(MessageId.following(EVENT, ANNA, Template.INVITATION)).isEqualTo(id);
    }

    @Test
    void isAnotherForAnotherEventRecipientOrTemplate() {
        assertThat(id)
                .isNotEqualTo(MessageId.following(LATER_EVENT, ANNA, Template.INVITATION))
                .isNotEqualTo(MessageId.following(EVENT, BELA, Template.INVITATION))
                .isNotEqualTo(MessageId.following(EVENT, ANNA, Template.PLACEMENT_MADE));
    }

    @Test
    void sortsByTimeAndSaysThatItIsDerived() {
        MessageId later = MessageId.following(LATER_EVENT, ANNA, Template.INVITATION);
        assertThat(later.text()).isGreaterThan(id.text());
        assertThat(id.value().version()).isEqualTo(8);
        assertThat(id.value().variant()).isEqualTo(2);
    }
}
