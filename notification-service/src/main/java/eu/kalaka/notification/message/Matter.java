package eu.kalaka.notification.message;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message is about, by ids and times alone; names are looked up when it is sent.
 *
 * @param start of the shift, with the offset of its place; absent where the message is about hours
 * @param hours that were confirmed for {@code date}; both absent where the message is about a shift
 */
public record Matter(
        UUID placementId,
        UUID needId,
        UUID hostId,
        UUID volunteerId,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable LocalDate date,
        @Nullable Duration hours) {

    public Matter {
        boolean ofShift = start != null && end != null;
        boolean ofHours = date != null && hours != null;
        if (ofShift == ofHours) {
            throw new IllegalArgumentException("Either a shift or hours");
        }
    }
}
