package eu.kalaka.organisation.ergani;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Decision;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What ERGANI is to be told of a placement.
 *
 * @param startsOn its first day: to be announced before
 * @param on the day on which it was announced
 * @param by login name of who announced it, or who found that it need not be
 * @param reason why it need not be announced
 */
@Document("ergani_announcements")
public record Announcement(
        @Id PlacementId id,
        UnitPath unit,
        HostId hostId,
        UUID volunteerId,
        LocalDate startsOn,
        ErganiStatus status,
        @Nullable LocalDate on,
        @Nullable String by,
        @Nullable String reason) {

    static Announcement due(PlacementId id, UnitPath unit, HostId host, UUID volunteer, LocalDate startsOn) {
        return new Announcement(id, unit, host, volunteer, startsOn, ErganiStatus.DUE, null, null, null);
    }

    /** It was announced on that day; announced twice on one day is announced. */
    Decision<Announcement> announced(LocalDate day, String who, LocalDate today) {
        if (day.isAfter(today)) {
            return Decision.refused(ErganiRefusal.ANNOUNCED_IN_THE_FUTURE);
        }
        if (status == ErganiStatus.ANNOUNCED) {
            return day.equals(on) ? Decision.kept(this) : Decision.refused(ErganiRefusal.ANNOUNCED_ALREADY);
        }
        return Decision.changed(
                new Announcement(id, unit, hostId, volunteerId, startsOn, ErganiStatus.ANNOUNCED, day, who, null));
    }

    /** Exceptional volunteering is not announced. */
    Decision<Announcement> notNeeded(String why, String who) {
        return switch (status) {
            case DUE ->
                Decision.changed(new Announcement(
                        id, unit, hostId, volunteerId, startsOn, ErganiStatus.NOT_NEEDED, null, who, why));
            case NOT_NEEDED -> Decision.kept(this);
            case ANNOUNCED -> Decision.refused(ErganiRefusal.ANNOUNCED_ALREADY);
        };
    }
}
