package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Closure.closed;
import static eu.kalaka.matching.eligibility.Closure.open;

import eu.kalaka.matching.copies.OtherDays;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.words.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gates about time: hers, and the places of the shift. */
final class TimeGates {

    private TimeGates() {}

    /** Every part of a day that the shift touches must be one in which she is usually free, or is free on that day. */
    static Optional<Closure> availability(Candidate candidate, Opening opening) {
        Volunteer volunteer = candidate.volunteer();
        Optional<OtherDays> away = opening.days()
                .flatMap(day -> others(volunteer, day, false).stream())
                .findFirst();
        if (away.isPresent()) {
            return closed(
                    "availability.away",
                    new Word.Day(away.get().from()),
                    new Word.Day(away.get().to()));
        }
        List<WeekTime> asked = opening.days()
                .filter(day -> others(volunteer, day, true).isEmpty())
                .flatMap(day -> opening.weekTimesOn(day).stream())
                .distinct()
                .toList();
        return asked.isEmpty() ? open() : inTheWeek(volunteer.availability(), asked);
    }

    /** She has, or is just accepting, another placement at the same time, wherever it is. */
    static Optional<Closure> clash(Candidate candidate, Opening opening) {
        return candidate.bookings().stream().anyMatch(booking -> booking.overlaps(opening.start(), opening.end()))
                ? closed("clash")
                : open();
    }

    /** All places are taken; the same for everybody, and never decided here for good: the seats themselves do that. */
    static Optional<Closure> capacity(Candidate candidate, Opening opening) {
        int places = opening.shift().places();
        return opening.taken() >= places ? closed("capacity", Word.number(places)) : open();
    }

    private static Optional<Closure> inTheWeek(Set<String> free, List<WeekTime> asked) {
        if (free.isEmpty()) {
            return closed("availability.unknown");
        }
        List<Word> missing = asked.stream()
                .filter(time -> !free.contains(time.code()))
                .map(WeekTime::words)
                .toList();
        return missing.isEmpty() ? open() : closed("availability", new Word.Row(missing));
    }

    /** What is said last of a day is found first. */
    private static Optional<OtherDays> others(Volunteer volunteer, LocalDate day, boolean free) {
        return volunteer.otherDays().reversed().stream()
                .filter(days -> days.include(day))
                .findFirst()
                .filter(days -> days.free() == free);
    }
}
