package eu.kalaka.portal.room.staff.placement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff can do with a placement, and by what it is undone. */
enum PlacementStep {
    ACCEPTANCE("withdrawal"),
    REFUSAL("again"),
    WITHDRAWAL(null),
    ABSENCE(null),
    HOURS(null),
    AGAIN("refusal");

    private final @Nullable String undoneBy;

    PlacementStep(@Nullable String undoneBy) {
        this.undoneBy = undoneBy;
    }

    /** The step with that code, if there is one. */
    static Optional<PlacementStep> of(@Nullable String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    /** As addresses carry it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where to post to undo it, or nothing where it cannot be undone. */
    @Nullable
    String undo(UUID placement, PlacementFilter filter) {
        return undoneBy == null
                ? null
                : filter.page("/staff/placements/" + placement + "/" + undoneBy, null)
                        .toString();
    }
}
