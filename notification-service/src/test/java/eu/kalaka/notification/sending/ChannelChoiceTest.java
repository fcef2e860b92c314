package eu.kalaka.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.notification.provider.Channel;
import eu.kalaka.notification.recipient.ContactCopy;
import eu.kalaka.notification.recipient.HostCopy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelChoiceTest {

    private static final String EMAIL = "anna@example.org";
    private static final String PHONE = "+36301234567";

    /** What she has, what she prefers, and how she is told. */
    @ParameterizedTest(name = "{0} e-mail, {1} phone, mobile {2}, consent {3}, prefers {4}: {5}")
    @CsvSource({
        // preferred and open
        "has, has, true, true, email, email",
        "has, has, true, true, sms, sms",
        "has, has, true, true, call, asked",
        "has, has, false, false, call, asked",
        // preferred but closed
        "has, has, true, false, sms, email",
        "has, has, false, true, sms, email",
        "has, no, false, true, call, email",
        "no, has, true, true, email, sms",
        "has, has, true, true, letter, email",
        "no, has, true, true, letter, sms",
        "no, no, false, false, letter, call",
        // nothing preferred
        "has, has, true, true, , email",
        "has, no, false, false, , email",
        "no, has, true, true, , sms",
        // no consent, a landline, nothing at all
        "no, has, true, false, , call",
        "no, has, true, false, sms, call",
        "no, has, false, true, , call",
        "no, has, false, false, , call",
        "no, no, false, false, , call",
        "no, no, true, true, , call",
        "no, no, false, false, call, call",
        "blank, blank, true, true, , call",
    })
    void tellsAVolunteer(
            String email, String phone, boolean mobile, boolean consent, @Nullable String prefers, String way) {
        ContactCopy volunteer = new ContactCopy(
                UUID.randomUUID(),
                "Kovács Anna",
                value(email, EMAIL),
                value(phone, PHONE),
                mobile,
                "hu",
                prefers,
                consent);
        assertThat(ChannelChoice.of(volunteer)).isEqualTo(route(way));
    }

    @Test
    void tellsAHostByEmailOrByAPerson() {
        assertThat(ChannelChoice.of(new HostCopy(UUID.randomUUID(), "Otthon", EMAIL)))
                .isEqualTo(route("email"));
        assertThat(ChannelChoice.of(new HostCopy(UUID.randomUUID(), "Otthon", null)))
                .isEqualTo(route("call"));
    }

    private static @Nullable String value(String has, String value) {
        return switch (has) {
            case "has" -> value;
            case "blank" -> " ";
            default -> null;
        };
    }

    private static Route route(String way) {
        return switch (way) {
            case "email" -> new Route.Electronic(Channel.EMAIL, EMAIL);
            case "sms" -> new Route.Electronic(Channel.SMS, PHONE);
            case "asked" -> new Route.Call(true);
            default -> new Route.Call(false);
        };
    }
}
