package eu.kalaka.portal.room.host;

import eu.kalaka.portal.api.Paged;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A need as organisation-service tells its host of it. */
record HostNeed(
        UUID id, String title, String status, @Nullable String placeName, List<Shift> shifts) {

    /** What is over, called off or not begun stands at the end. */
    static final Comparator<HostNeed> RUNNING_FIRST = Comparator.comparing(HostNeed::isOver)
            .thenComparing(need -> need.shifts().stream()
                    .map(shift -> shift.start().toInstant())
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.MAX))
            .thenComparing(HostNeed::id);

    /** One shift of it. */
    record Shift(UUID shiftId, OffsetDateTime start, OffsetDateTime end, int places, int taken, boolean cancelled) {}

    /** A page of needs. */
    record Listed(List<HostNeed> items, @Nullable String next) implements Paged<HostNeed> {}

    HostNeed {
        shifts = shifts == null ? List.of() : List.copyOf(shifts);
    }

    /** Whether nobody is expected any more. */
    boolean isOver() {
        return status.equals("closed") || status.equals("expired");
    }

    /** The next shift that takes place. */
    public Optional<Shift> next(Instant now) {
        return shifts.stream()
                .filter(shift -> !shift.cancelled() && shift.end().toInstant().isAfter(now))
                .min(Comparator.comparing(Shift::start));
    }

    /** How the status looks: good, warn or soft. */
    public String tone() {
        return switch (status) {
            case "published" -> "warn";
            case "filled" -> "good";
            default -> "soft";
        };
    }
}
