package eu.kalaka.portal.room.staff.figure;

import eu.kalaka.portal.api.Query;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a figure leads: to the list of what it counts. */
final class ListBehind {

    private ListBehind() {}

    /** The address of the list behind an indicator of a unit, or nothing where there is no such list. */
    static @Nullable String of(String indicator, String unit, @Nullable UUID programme) {
        Query list = switch (indicator) {
            case "vol_registered" -> Query.of("/staff/volunteers").with("unit", unit);
            case "vol_placed", "hours", "iksz_hours" ->
                Query.of("/staff/placements").with("view", "confirmed").with("unit", unit);
            case "placements" ->
                Query.of("/staff/placements").with("view", "upcoming").with("unit", unit);
            case "needs_open" -> Query.of("/staff/needs").with("unit", unit);
            case "hosts_registered" -> Query.of("/staff/hosts").with("unit", unit);
            case "agreements" ->
                Query.of("/staff/agreements").with("unit", unit).with("programme", programme);
            default -> null;
        };
        return list == null ? null : list.toString();
    }
}
