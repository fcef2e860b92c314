package eu.kalaka.matching.eligibility;

import eu.kalaka.matching.copies.Course;
import eu.kalaka.matching.copies.Host;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Shift;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One shift of one need: what a volunteer may fit.
 *
 * @param shift its times are put on the clock of the place where it happens
 * @param courses those that the need requires, with their names and the dates to come
 * @param taken how many places are taken or held
 */
public record Opening(Need need, Shift shift, List<Course> courses, Host host, int taken) {

    public Opening {
        LocalClock clock = LocalClock.of(need.unitPath());
        shift = new Shift(shift.shiftId(), clock.at(shift.start()), clock.at(shift.end()), shift.places());
        courses = List.copyOf(courses);
    }

    /** One with all places free, at a host of whom nothing is known. */
    public Opening(Need need, Shift shift, List<Course> courses) {
        this(need, shift, courses, new Host(need.hostId(), null), 0);
    }

    /** The same if the need asked for something else. */
    public Opening with(Need other) {
        return new Opening(other, shift, courses, host, taken);
    }

    /** The same at another time. */
    public Opening with(Shift other) {
        return new Opening(need, other, courses, host, taken);
    }

    public OffsetDateTime start() {
        return shift.start();
    }

    public OffsetDateTime end() {
        return shift.end();
    }

    /** The day on which it begins: ages and certificates are judged on it. */
    public LocalDate day() {
        return start().toLocalDate();
    }

    /** The weekly times that a volunteer must have for it. */
    public List<WeekTime> weekTimes() {
        return WeekTime.touchedBy(start().toLocalDateTime(), end().toLocalDateTime());
    }

    /** The parts of the same day just before and after it, as far as there are any. */
    public List<WeekTime> neighbouringWeekTimes() {
        List<WeekTime> times = weekTimes();
        return Stream.of(times.getFirst().before(), times.getLast().after())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The days that it touches; the end itself is no part of it. */
    Stream<LocalDate> days() {
        LocalDate last = end().isAfter(start()) ? end().minusNanos(1).toLocalDate() : day();
        return day().datesUntil(last.plusDays(1));
    }

    /** As {@link #weekTimes()}, of one of its days. */
    List<WeekTime> weekTimesOn(LocalDate day) {
        LocalDateTime from = later(start().toLocalDateTime(), day.atStartOfDay());
        LocalDateTime to = earlier(end().toLocalDateTime(), day.plusDays(1).atStartOfDay());
        return WeekTime.touchedBy(from, to);
    }

    /** The time that it takes, by day. */
    Workload work() {
        return Workload.of(start().toInstant(), end().toInstant(), zone());
    }

    ZoneId zone() {
        return LocalClock.of(need.unitPath()).zoneOr(start().getOffset());
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
