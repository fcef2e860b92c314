package eu.kalaka.notification.message;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.notification.text.Template;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Messages for tests. */
public final class Messages {

    public static final UnitPath TATA = new UnitPath("/hu/ke/tata/tata");

    private Messages() {}

    /** An invitation that became due at that time. */
    public static Message invitation(Instant at) {
        return invitation(at, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    public static Message invitation(Instant at, UUID volunteerId, UUID hostId, UUID needId) {
        return Message.due(
                new MessageId(UUID.randomUUID()),
                TATA,
                Template.INVITATION,
                new Matter(
                        UUID.randomUUID(),
                        needId,
                        hostId,
                        volunteerId,
                        OffsetDateTime.parse("2026-11-14T09:00+01:00"),
                        OffsetDateTime.parse("2026-11-14T12:00+01:00"),
                        null,
                        null),
                at);
    }
}
