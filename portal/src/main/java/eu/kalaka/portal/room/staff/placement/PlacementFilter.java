package eu.kalaka.portal.room.staff.placement;

import eu.kalaka.portal.api.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which placements are listed.
 *
 * @param view hours to confirm (when absent), or a status, or {@code upcoming} or {@code confirmed} of those accepted
 */
record PlacementFilter(
        @Nullable String view,
        @Nullable String unit,
        @Nullable String need,
        @Nullable String cursor) {

    /** What can be looked at, in the order in which it is offered. */
    static final List<String> VIEWS =
            List.of("to_confirm", "invited", "upcoming", "confirmed", "refused", "withdrawn", "missed", "cancelled");

    String chosenView() {
        return Optional.ofNullable(view).filter(VIEWS::contains).orElse(VIEWS.getFirst());
    }

    /** What matching-service is asked for. */
    Query query(String home, @Nullable String after, int limit) {
        String status = switch (chosenView()) {
            case "to_confirm", "upcoming", "confirmed" -> "accepted";
            default -> chosenView();
        };
        return Query.of("/api/placements")
                .with("unit", unit == null || unit.isEmpty() ? home : unit)
                .with("need", need)
                .with("status", status)
                .with("cursor", after)
                .with("limit", limit);
    }

    /** Whether a placement that matching-service gave is of this view. */
    boolean isWanted(Placement placement, Instant now) {
        return switch (chosenView()) {
            case "to_confirm" -> placement.awaitsHours(now);
            case "upcoming" ->
                !placement.hasHours() && placement.end().toInstant().isAfter(now);
            case "confirmed" -> placement.hasHours();
            default -> true;
        };
    }

    /** This page's own address, beginning elsewhere. */
    Query page(@Nullable String after) {
        return page("/staff/placements", after);
    }

    /** An address that comes back to this page. */
    Query page(String path, @Nullable String after) {
        return Query.of(path)
                .with("view", view)
                .with("unit", unit)
                .with("need", need)
                .with("cursor", after);
    }
}
