package eu.kalaka.organisation.need;

import eu.kalaka.contracts.UnitPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the clock must look at a need again. */
final class Due {

    /** A series without an end is continued while it still has this many shifts. */
    private static final int RESERVE = Occurrences.AHEAD * 2 / 3;

    private Due() {}

    /** The earlier of its end and of the day when its series must be continued; null where the clock has nothing to do. */
    static @Nullable Instant of(
            UnitPath unit, NeedStatus status, List<Shift> shifts, Timing timing, Announcement announcement) {
        return Stream.of(end(unit, status, shifts, timing, announcement), continuation(status, shifts, timing))
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** When a published need expires: when nobody can apply any more, or there is nothing left to apply for. */
    static @Nullable Instant end(
            UnitPath unit, NeedStatus status, List<Shift> shifts, Timing timing, Announcement announcement) {
        if (status != NeedStatus.PUBLISHED) {
            return null;
        }
        Instant last = switch (timing.kind()) {
            case FIXED -> lastEnd(shifts);
            case FLEXIBLE -> endOf(timing.until(), timing, unit);
            case OPEN_ENDED -> null;
        };
        return Stream.of(last, announcement.applyUntil())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A need whose every shift was cancelled was over before it began. */
    private static Instant lastEnd(List<Shift> shifts) {
        return shifts.stream()
                .filter(shift -> !shift.isCancelled())
                .map(shift -> shift.end().toInstant())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day, Timing timing, UnitPath unit) {
        return day == null
                ? null
                : timing.zoneFor(unit)
                        .map(zone -> day.plusDays(1).atStartOfDay(zone).toInstant())
                        .orElse(null);
    }

    private static @Nullable Instant continuation(NeedStatus status, List<Shift> shifts, Timing timing) {
        Series series = timing.series();
        if (!status.isRunning() || series == null || !series.isEndless()) {
            return null;
        }
        List<Instant> starts = shifts.stream()
                .filter(shift -> !shift.isSingle())
                .map(shift -> shift.start().toInstant())
                .sorted()
                .toList();
        return starts.size() < RESERVE ? null : starts.get(starts.size() - RESERVE);
    }
}
