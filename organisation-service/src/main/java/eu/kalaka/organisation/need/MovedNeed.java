package eu.kalaka.organisation.need;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A need with all its times moved by the same number of days, on the clock of the wall. */
final class MovedNeed {

    /** 52 weeks: the same day of the week, about the same day of the year. */
    private static final int YEAR = 364;

    private static final Pattern UNTIL = Pattern.compile("UNTIL=[0-9TZ]+", Pattern.CASE_INSENSITIVE);

    private final Need need;
    private final ZoneId zone;
    private final long days;

    MovedNeed(Need need, @Nullable LocalDate firstDay, Instant now) {
        this.need = need;
        this.zone = need.timing().zoneFor(need.unit()).orElse(ZoneOffset.UTC);
        this.days = days(first(need), firstDay, LocalDate.ofInstant(now, zone));
    }

    Need draft(NeedId id, Supplier<UUID> ids) {
        return draft(id, ids, need.conditions());
    }

    Need draft(NeedId id, Supplier<UUID> ids, Conditions conditions) {
        Announcement said = need.announcement();
        Instant deadline = said.applyUntil();
        return Need.draft(
                id,
                need.unit(),
                need.hostId(),
                need.task(),
                singles(ids),
                need.requirements(),
                moved(need.timing()),
                conditions,
                new Announcement(
                        said.urgency(),
                        said.listed(),
                        said.kiosk(),
                        deadline == null
                                ? null
                                : deadline.atZone(zone).plusDays(days).toInstant()));
    }

    private static long days(@Nullable LocalDate first, @Nullable LocalDate wanted, LocalDate today) {
        if (first == null) {
            return 0;
        }
        if (wanted != null) {
            return ChronoUnit.DAYS.between(first, wanted);
        }
        long behind = ChronoUnit.DAYS.between(first, today);
        return behind < 0 ? YEAR : (behind / YEAR + 1) * YEAR;
    }

    private @Nullable LocalDate first(Need of) {
        return of.shifts().stream()
                .map(shift -> shift.start().atZoneSameInstant(zone).toLocalDate())
                .min(Comparator.naturalOrder())
                .orElse(of.timing().from());
    }

    private List<Shift> singles(Supplier<UUID> ids) {
        return need.shifts().stream()
                .filter(shift -> shift.isSingle() && !shift.isCancelled())
                .map(shift -> Shift.single(
                        ids.get(), moved(shift.start()), moved(shift.end()), shift.places(), shift.placesMin()))
                .toList();
    }

    private OffsetDateTime moved(OffsetDateTime time) {
        return time.atZoneSameInstant(zone).plusDays(days).toOffsetDateTime();
    }

    private Timing moved(Timing timing) {
        Series series = timing.series();
        return new Timing(
                timing.kind(),
                timing.zone(),
                moved(timing.from()),
                moved(timing.until()),
                timing.hoursPerWeek(),
                series == null ? null : moved(series));
    }

    private @Nullable LocalDate moved(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(days);
    }

    /** A rule that ended on a day ends after as many times. */
    private Series moved(Series series) {
        long times = need.shifts().stream().filter(shift -> !shift.isSingle()).count();
        return new Series(
                UNTIL.matcher(series.rule()).replaceFirst("COUNT=" + times),
                LocalDateTime.parse(series.start()).plusDays(days).toString(),
                series.length(),
                series.places(),
                series.placesMin());
    }
}
