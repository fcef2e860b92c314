package eu.kalaka.notification.sending;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.notification.message.Matter;
import eu.kalaka.notification.message.Message;
import eu.kalaka.notification.provider.Channel;
import eu.kalaka.notification.recipient.ContactCopy;
import eu.kalaka.notification.recipient.HostCopy;
import eu.kalaka.notification.recipient.NeedCopy;
import eu.kalaka.notification.text.Occasion;
import eu.kalaka.notification.text.Templates;
import eu.kalaka.notification.text.Text;
import eu.kalaka.notification.text.Words;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message together with what it tells of, at the moment of sending; personal data, then forgotten.
 *
 * @param host absent, as the need, where it tells of the volunteer herself
 * @param answerLink where an invitation is answered, {@code {placement}} standing for its id; empty where there is no such page
 */
record Letter(
        Message message,
        ContactCopy volunteer,
        @Nullable HostCopy host,
        @Nullable NeedCopy need,
        String answerLink) {

    Route route() {
        return switch (message.template().recipient()) {
            case VOLUNTEER -> ChannelChoice.of(volunteer);
            case HOST -> ChannelChoice.of(Objects.requireNonNull(host, "nobody else is told"));
        };
    }

    /** The volunteer's own language; for a host its country's. */
    Words words() {
        return Words.in(
                switch (message.template().recipient()) {
                    case VOLUNTEER -> volunteer.language();
                    case HOST -> languageOf(message.unit());
                });
    }

    Text text(Channel channel) {
        return switch (channel) {
            case EMAIL -> Templates.email(message.template(), words(), occasion());
            case SMS -> Templates.sms(message.template(), words(), occasion());
            case CALL -> throw new IllegalArgumentException("A call is not written down");
        };
    }

    private Occasion occasion() {
        Matter matter = message.matter();
        return new Occasion(
                volunteer.name(),
                Stream.of(volunteer.phone(), volunteer.email())
                        .filter(Objects::nonNull)
                        .toList(),
                host == null ? null : host.name(),
                need == null ? null : need.title(),
                matter.start(),
                matter.end(),
                matter.date(),
                matter.hours(),
                matter.placementId() == null
                        ? ""
                        : answerLink.replace("{placement}", matter.placementId().toString()));
    }

    private static String languageOf(UnitPath unit) {
        String path = unit.value();
        if (path.startsWith("/hu/")) {
            return "hu";
        }
        return path.startsWith("/gr/") ? "el" : "en";
    }
}
