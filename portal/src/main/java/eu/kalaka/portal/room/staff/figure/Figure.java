package eu.kalaka.portal.room.staff.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a page, with the list that stands behind it.
 *
 * @param definition what exactly is counted
 * @param link the list behind it; nothing where there is none
 * @param target what was promised; nothing where nothing was
 * @param pace how much of the time is over, in per cent; nothing where there is no promise or no time
 */
record Figure(
        String name,
        BigDecimal value,
        @Nullable String definition,
        @Nullable String link,
        @Nullable BigDecimal target,
        @Nullable Long pace) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** How much of the target is reached, in per cent with one decimal; nothing without a target. */
    public @Nullable BigDecimal reached() {
        return target == null || target.signum() <= 0
                ? null
                : value.multiply(PERCENT).divide(target, 1, RoundingMode.HALF_UP);
    }

    /** Whether as much of the target is reached as of the time is over. */
    public boolean isOnPace() {
        BigDecimal reached = reached();
        return reached == null || pace == null || reached.compareTo(BigDecimal.valueOf(pace)) >= 0;
    }
}
