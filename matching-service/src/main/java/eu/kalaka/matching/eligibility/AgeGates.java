package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Closure.closed;
import static eu.kalaka.matching.eligibility.Closure.open;

import eu.kalaka.matching.words.Word;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;

/** Gates about age. Limits of days, weeks and rest for minors come with their calendar (domain.md 3.1). */
final class AgeGates {

    private static final int OF_AGE = 18;
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private AgeGates() {}

    /** The need's own limit; and under the Köt. nobody under ten is a volunteer at all (age_time_rules under_10). */
    static Optional<Closure> age(Candidate candidate, Opening opening) {
        int least = leastAge(opening);
        return ageOnTheDay(candidate, opening) < least ? closed("age", Word.number(least)) : open();
    }

    /** Nobody under 18 between 20:00 and 06:00 (age_time_rules night); asked under every regime, the stricter wins. */
    static Optional<Closure> evening(Candidate candidate, Opening opening) {
        boolean minor = ageOnTheDay(candidate, opening) < OF_AGE;
        return minor && touchesNight(opening) ? closed("evening") : open();
    }

    private static int leastAge(Opening opening) {
        Integer asked = opening.need().minAge();
        int lawful = opening.need().regime().equals("koet") ? 10 : 0;
        return asked == null ? lawful : Math.max(asked, lawful);
    }

    /** Full years; a birthday counts from its morning. */
    private static int ageOnTheDay(Candidate candidate, Opening opening) {
        return Period.between(candidate.volunteer().birthDate(), opening.day()).getYears();
    }

    private static boolean touchesNight(Opening opening) {
        LocalDateTime start = opening.start().toLocalDateTime();
        LocalDateTime end = opening.end().toLocalDateTime();
        return start.isBefore(opening.day().atTime(MORNING))
                || end.isAfter(opening.day().atTime(EVENING));
    }
}
