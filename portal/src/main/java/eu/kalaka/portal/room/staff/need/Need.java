package eu.kalaka.portal.room.staff.need;

import eu.kalaka.portal.room.staff.named.Names.Place;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A need as organisation-service tells staff of it. */
public record Need(
        UUID id,
        String unit,
        UUID hostId,
        String status,
        String title,
        @Nullable String tasks,
        String activity,
        @Nullable String targetGroup,
        String regime,
        @Nullable Place place,
        @Nullable String placeName,
        List<Shift> shifts,
        @Nullable Integer minAge,
        List<String> skillsMust,
        List<String> skillsNice,
        @Nullable Integer radiusKm,
        @Nullable String contact,
        @Nullable String hostGives,
        String urgency,
        @Nullable String closeReason) {

    /** One shift; {@code taken} is how many of its places are. */
    public record Shift(
            UUID shiftId, OffsetDateTime start, OffsetDateTime end, int places, int taken, boolean cancelled) {

        /** Whether it will still take place. */
        public boolean isAhead(Instant now) {
            return !cancelled && end.toInstant().isAfter(now);
        }
    }

    /** A page of needs. */
    public record Listed(List<Need> items, @Nullable String next) {}

    public Need {
        shifts = shifts == null ? List.of() : List.copyOf(shifts);
        skillsMust = skillsMust == null ? List.of() : List.copyOf(skillsMust);
        skillsNice = skillsNice == null ? List.of() : List.copyOf(skillsNice);
    }

    /** Its shifts to come, the next first. */
    public List<Shift> ahead(Instant now) {
        return shifts.stream()
                .filter(shift -> shift.isAhead(now))
                .sorted(Comparator.comparing(Shift::start))
                .toList();
    }

    /** The shift with that id, if it is one of this need. */
    public Optional<Shift> shift(UUID id) {
        return shifts.stream().filter(shift -> shift.shiftId().equals(id)).findFirst();
    }

    /** Whether somebody has yet to look at it before volunteers see it. */
    public boolean isDraft() {
        return status.equals("draft") || status.equals("checked");
    }

    /** Whether volunteers are looked for. */
    public boolean isPublished() {
        return status.equals("published");
    }

    /** Whether nothing more can be done with it. */
    public boolean isOver() {
        return status.equals("closed") || status.equals("expired");
    }
}
