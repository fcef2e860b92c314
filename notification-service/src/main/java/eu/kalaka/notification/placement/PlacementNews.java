package eu.kalaka.notification.placement;

import eu.kalaka.notification.message.Matter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of an event about a placement.
 *
 * @param start with the offset of the place, which is the time that people are told
 * @param duration of confirmed hours
 */
record PlacementNews(
        UUID placementId,
        UUID needId,
        UUID hostId,
        UUID volunteerId,

        @Nullable OffsetDateTime start,

        @Nullable OffsetDateTime end,

        @Nullable LocalDate date,
        @Nullable Duration duration) {

    Matter matter() {
        return new Matter(placementId, needId, hostId, volunteerId, start, end, date, duration);
    }
}
