package eu.kalaka.organisation.need;

import eu.kalaka.contracts.UnitPath;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When volunteers are wanted.
 *
 * @param zone time zone of the place where it happens, e.g. {@code Europe/Budapest}; absent means that of the unit's country
 * @param from first day
 * @param until last day
 * @param hoursPerWeek how much time is asked of one volunteer
 * @param series shifts that come again
 */
public record Timing(
        TimingKind kind,
        @Nullable String zone,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer hoursPerWeek,
        @Nullable Series series) {

    /** At the shifts that stand in the need. */
    public static final Timing FIXED = new Timing(TimingKind.FIXED, null, null, null, null, null);

    /** The clock at the place where it happens; empty where it names a zone that nobody knows. */
    public Optional<ZoneId> zoneFor(UnitPath unit) {
        try {
            return Optional.of(ZoneId.of(zone == null ? zoneOf(unit) : zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isFixed() {
        return kind == TimingKind.FIXED;
    }

    private static String zoneOf(UnitPath unit) {
        return new UnitPath("/gr").covers(unit) ? "Europe/Athens" : "Europe/Budapest";
    }
}
