package eu.kalaka.matching.eligibility;

import eu.kalaka.matching.copies.Course;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Shift;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One shift of one need: what a volunteer may fit.
 *
 * @param shift its times are put on the clock of the place where it happens
 * @param courses those that the need requires, with their names
 */
public record Opening(Need need, Shift shift, List<Course> courses) {

    public Opening {
        LocalClock clock = LocalClock.of(need.unitPath());
        shift = new Shift(shift.shiftId(), clock.at(shift.start()), clock.at(shift.end()), shift.places());
        courses = List.copyOf(courses);
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
}
