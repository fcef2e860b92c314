package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Closure.closed;
import static eu.kalaka.matching.eligibility.Closure.open;

import eu.kalaka.matching.words.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gates about her time. */
final class TimeGates {

    private TimeGates() {}

    /** Every part of a day that the shift touches must be one in which she is usually free. */
    static Optional<Closure> availability(Candidate candidate, Opening opening) {
        Set<String> free = candidate.volunteer().availability();
        if (free.isEmpty()) {
            return closed("availability.unknown");
        }
        List<Word> missing = opening.weekTimes().stream()
                .filter(time -> !free.contains(time.code()))
                .map(WeekTime::words)
                .toList();
        return missing.isEmpty() ? open() : closed("availability", new Word.Row(missing));
    }

    /** She has, or is just accepting, another placement at the same time, wherever it is. */
    static Optional<Closure> clash(Candidate candidate, Opening opening) {
        return candidate.bookings().stream().anyMatch(booking -> booking.overlaps(opening.start(), opening.end()))
                ? closed("clash")
                : open();
    }
}
