package eu.kalaka.organisation.ergani.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.kalaka.organisation.ergani.Announcement;
import eu.kalaka.platform.audit.Personal;
import eu.kalaka.platform.audit.Personal.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What ERGANI is to be told of a placement, by ids: names stay in the registry. */
record AnnouncementView(
        UUID placementId,
        String unit,
        UUID hostId,
        UUID volunteerId,
        LocalDate startsOn,
        String status,
        @Nullable LocalDate on,
        @Nullable String by,
        @Nullable String reason,
        @JsonIgnore Collection<Person> people)
        implements Personal {

    static final String CSV_HEADER = "placement_id,unit,host_id,volunteer_id,starts_on,status,announced_on\r\n";

    static AnnouncementView of(Announcement announcement) {
        return new AnnouncementView(
                announcement.id().value(),
                announcement.unit().value(),
                announcement.hostId().value(),
                announcement.volunteerId(),
                announcement.startsOn(),
                announcement.status().code(),
                announcement.on(),
                announcement.by(),
                announcement.reason(),
                List.of(new Person(announcement.volunteerId(), announcement.unit())));
    }

    /** Ids, paths and days only, so nothing needs quoting. */
    String csvRow() {
        return "%s,%s,%s,%s,%s,%s,%s\r\n"
                .formatted(placementId, unit, hostId, volunteerId, startsOn, status, on == null ? "" : on);
    }
}
