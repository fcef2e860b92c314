package eu.kalaka.portal.room.staff.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme with what it promised. */
record Programme(
        UUID id,
        String unit,
        Map<String, String> names,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Target> targets) {

    private static final int PERCENT = 100;

    /** A promised figure; {@code indicator} is a code of the indicators list. */
    record Target(String indicator, BigDecimal value) {}

    /** A page of programmes. */
    record Listed(List<Programme> items) {}

    Programme {
        targets = targets == null ? List.of() : List.copyOf(targets);
    }

    /** How much of its time is over on that day, in per cent; nothing where it has no days. */
    @Nullable
    Long pace(LocalDate today) {
        if (startsOn == null || endsOn == null || !endsOn.isAfter(startsOn)) {
            return null;
        }
        long whole = ChronoUnit.DAYS.between(startsOn, endsOn.plusDays(1));
        long over = Math.clamp(ChronoUnit.DAYS.between(startsOn, today), 0, whole);
        return over * PERCENT / whole;
    }
}
