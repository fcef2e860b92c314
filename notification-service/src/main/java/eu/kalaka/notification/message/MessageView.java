package eu.kalaka.notification.message;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.notification.provider.Channel;
import eu.kalaka.platform.audit.Personal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as staff sees it: ids and times, no address and no text. */
record MessageView(
        UUID id,
        String unit,
        @Nullable UUID volunteerId,
        @Nullable UUID hostId,
        @Nullable UUID placementId,
        @Nullable UUID needId,
        String template,
        String status,
        @Nullable String reason,
        @Nullable String channel,
        @Nullable String language,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt)
        implements Personal {

    @Override
    public Collection<Person> people() {
        return volunteerId == null ? List.of() : List.of(new Person(volunteerId, new UnitPath(unit)));
    }

    static MessageView of(Message message) {
        Reason reason = message.reason();
        Channel channel = message.channel();
        UUID recipient = message.recipientId();
        return new MessageView(
                message.id().value(),
                message.unit().value(),
                switch (message.template().recipient()) {
                    case VOLUNTEER -> recipient;
                    case HOST -> null;
                },
                switch (message.template().recipient()) {
                    case VOLUNTEER -> null;
                    case HOST -> recipient;
                },
                message.matter().placementId(),
                message.matter().needId(),
                message.template().wire(),
                message.status().wire(),
                reason == null ? null : reason.wire(),
                channel == null ? null : channel.wire(),
                message.language(),
                message.attempts(),
                message.createdAt(),
                message.nextAttemptAt(),
                message.sentAt());
    }
}
