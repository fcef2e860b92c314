package eu.kalaka.notification.sending;

import eu.kalaka.notification.provider.Channel;
import eu.kalaka.notification.recipient.ContactCopy;
import eu.kalaka.notification.recipient.HostCopy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By which way somebody is told: the one she prefers if it is open, else e-mail, else SMS, else a person calls. What is sent
 * here are service messages about a placement of hers or her place in the registry; an SMS all the same needs her consent {@code sms_calls} (domain.md 3.4).
 */
final class ChannelChoice {

    private static final List<Function<ContactCopy, Optional<Route>>> WAYS =
            List.of(ChannelChoice::preferred, ChannelChoice::email, ChannelChoice::sms);

    private ChannelChoice() {}

    static Route of(ContactCopy volunteer) {
        return WAYS.stream()
                .flatMap(way -> way.apply(volunteer).stream())
                .findFirst()
                .orElseGet(() -> new Route.Call(false));
    }

    /** A host is told by e-mail or by a person. */
    static Route of(HostCopy host) {
        return address(Channel.EMAIL, host.email()).orElseGet(() -> new Route.Call(false));
    }

    private static Optional<Route> preferred(ContactCopy volunteer) {
        return switch (volunteer.preferredChannel()) {
            case "email" -> email(volunteer);
            case "sms" -> sms(volunteer);
            case "call" -> Optional.ofNullable(volunteer.phone()).map(phone -> new Route.Call(true));
            // Letters are not written yet: for who prefers them the order is the usual one.
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Route> email(ContactCopy volunteer) {
        return address(Channel.EMAIL, volunteer.email());
    }

    private static Optional<Route> sms(ContactCopy volunteer) {
        return volunteer.mobile() && volunteer.smsConsent()
                ? address(Channel.SMS, volunteer.phone())
                : Optional.empty();
    }

    private static Optional<Route> address(Channel channel, @Nullable String address) {
        return Optional.ofNullable(address)
                .filter(text -> !text.isBlank())
                .map(text -> new Route.Electronic(channel, text));
    }
}
