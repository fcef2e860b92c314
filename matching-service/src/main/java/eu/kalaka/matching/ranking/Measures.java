package eu.kalaka.matching.ranking;

import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Distance;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.eligibility.WeekTime;
import eu.kalaka.matching.words.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** The measures of engine "1". */
final class Measures {

    /** From here on a place is as far as any other. */
    private static final double FAR_KM = 50;

    /** So many fitting interests leave no doubt. */
    private static final long CLEARLY_INTERESTED = 2;

    private static final Duration LATELY = Duration.ofDays(30);

    private Measures() {}

    /** Which share of the nice-to-have skills she has. */
    static Optional<Share> skills(Candidate candidate, Opening opening) {
        Set<String> nice = opening.need().skillsNice();
        return nice.isEmpty()
                ? Share.noAnswer()
                : Share.of(common(candidate.volunteer().skills(), nice), nice.size(), "part.skills");
    }

    /** Whether she named interests or skills that belong to this kind of activity; two are as good as many. */
    static Optional<Share> interests(Candidate candidate, Opening opening) {
        Set<String> fitting = ActivityInterests.of(opening.need().activity());
        Set<String> named = candidate.volunteer().skills();
        if (fitting.isEmpty() || named.isEmpty()) {
            return Share.noAnswer();
        }
        long hits = common(named, fitting);
        return Share.of(
                (double) Math.min(hits, CLEARLY_INTERESTED) / CLEARLY_INTERESTED,
                Word.phrase("part.interests", Word.number(hits)));
    }

    /** Which share of the nice-to-have languages she speaks. */
    static Optional<Share> languages(Candidate candidate, Opening opening) {
        Set<String> nice = opening.need().languagesNice();
        Set<String> spoken = candidate.volunteer().languages();
        return nice.isEmpty() || spoken.isEmpty()
                ? Share.noAnswer()
                : Share.of(common(spoken, nice), nice.size(), "part.languages");
    }

    /** Nearer is better, evenly from next door to {@value #FAR_KM} km. */
    static Optional<Share> distance(Candidate candidate, Opening opening) {
        OptionalDouble km =
                Distance.km(candidate.volunteer().place(), opening.need().place());
        if (km.isEmpty()) {
            return Share.noAnswer();
        }
        double share = Math.max(0, 1 - km.getAsDouble() / FAR_KM);
        return Share.of(share, Word.phrase("part.distance", Word.number(Math.round(km.getAsDouble()))));
    }

    /** Whether she is free just before and after as well, in case the shift moves or takes longer. */
    static Optional<Share> margin(Candidate candidate, Opening opening) {
        Volunteer volunteer = candidate.volunteer();
        List<WeekTime> times = opening.weekTimes();
        List<WeekTime> around = Stream.of(
                        times.getFirst().before(), times.getLast().after())
                .flatMap(Optional::stream)
                .toList();
        if (around.isEmpty() || volunteer.availability().isEmpty()) {
            return Share.noAnswer();
        }
        long free = around.stream()
                .filter(time -> volunteer.availability().contains(time.code()))
                .count();
        return Share.of(free, around.size(), "part.margin");
    }

    /** Who had fewer shifts in the thirty days before this one goes first: one halves the share, two leave a third. */
    static Optional<Share> fairness(Candidate candidate, Opening opening) {
        Instant start = opening.start().toInstant();
        long lately = candidate.bookings().stream()
                .filter(booking -> booking.start().isBefore(start))
                .filter(booking -> booking.end().isAfter(start.minus(LATELY)))
                .count();
        return Share.of(1.0 / (1 + lately), Word.phrase("part.fairness", Word.number(lately)));
    }

    private static long common(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }
}
