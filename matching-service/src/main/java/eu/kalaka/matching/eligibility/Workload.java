package eu.kalaka.matching.eligibility;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much time is given on which local day; on the day on which the clock changes an hour counts as long as it lasts. */
record Workload(Map<LocalDate, Duration> byDay) {

    static final Workload NONE = new Workload(Map.of());

    Workload {
        byDay = Map.copyOf(byDay);
    }

    static Workload of(LocalDate day, Duration length) {
        return new Workload(Map.of(day, length));
    }

    /** A stretch of time, cut at each midnight. */
    static Workload of(Instant start, Instant end, ZoneId zone) {
        Map<LocalDate, Duration> days = new HashMap<>();
        Instant from = start;
        while (from.isBefore(end)) {
            LocalDate day = LocalDate.ofInstant(from, zone);
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            Instant to = midnight.isBefore(end) ? midnight : end;
            days.put(day, Duration.between(from, to));
            from = to;
        }
        return new Workload(days);
    }

    static Workload sum(Stream<Workload> all) {
        return new Workload(all.flatMap(one -> one.byDay.entrySet().stream())
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Duration::plus)));
    }

    Set<LocalDate> days() {
        return byDay.keySet();
    }

    Duration on(LocalDate day) {
        return byDay.getOrDefault(day, Duration.ZERO);
    }

    /** In the week from Monday to Sunday in which that day lies. */
    Duration inTheWeekOf(LocalDate day) {
        return week(day).map(this::on).reduce(Duration.ZERO, Duration::plus);
    }

    static Stream<LocalDate> week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, 7).mapToObj(monday::plusDays);
    }
}
