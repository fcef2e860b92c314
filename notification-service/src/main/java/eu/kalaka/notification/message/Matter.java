package eu.kalaka.notification.message;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a message is about, by ids and times alone; names are looked up when it is sent. It is about a placement, or about the
 * volunteer herself, in which case there is no placement, need and host.
 *
 * @param start of the shift, with the offset of its place; absent where the message is about hours or herself
 * @param date of the hours that were confirmed, or the day until which something of hers stands; absent where it is about a shift
 * @param hours that were confirmed for {@code date}
 */
public record Matter(
        @Nullable UUID placementId,
        @Nullable UUID needId,
        @Nullable UUID hostId,
        UUID volunteerId,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable LocalDate date,
        @Nullable Duration hours) {

    public Matter {
        boolean ofPlacement = Stream.of(placementId, needId, hostId).allMatch(Objects::nonNull);
        boolean ofHerself =
                Stream.of(placementId, needId, hostId, start, end, hours).allMatch(Objects::isNull);
        boolean ofShift = start != null && end != null;
        boolean ofHours = date != null && hours != null;
        if (!ofHerself && (!ofPlacement || ofShift == ofHours)) {
            throw new IllegalArgumentException("Either a shift or hours of a placement, or the volunteer herself");
        }
    }

    /** About a volunteer herself. */
    public static Matter ofVolunteer(UUID volunteerId) {
        return new Matter(null, null, null, volunteerId, null, null, null, null);
    }

    /** About something of a volunteer that stands until that day. */
    public static Matter ofVolunteer(UUID volunteerId, LocalDate until) {
        return new Matter(null, null, null, volunteerId, null, null, until, null);
    }
}
