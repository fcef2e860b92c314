package eu.kalaka.notification.volunteer;

import java.time.LocalDate;
import java.util.UUID;

/** What is read of events about a volunteer. */
final class VolunteerNews {

    /**
     * She is in the registry.
     *
     * @param channel by which door
     */
    record Registered(UUID volunteerId, String channel) {}

    /** A paper of hers counts until that day only. */
    record PaperEnds(UUID volunteerId, LocalDate validUntil) {}

    /** Nothing was heard of her for long; on that day her record is minimised. */
    record Silent(UUID volunteerId, LocalDate minimisedOn) {}

    private VolunteerNews() {}
}
