package eu.kalaka.matching.ranking;

import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Distance;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.eligibility.WeekTime;
import eu.kalaka.matching.history.History;
import eu.kalaka.matching.words.Word;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The measures from engine "2" on, in whole thousandths. */
final class WholeMeasures {

    private WholeMeasures() {}

    /** Which share of the nice-to-have skills she has; one below the level asked counts for so much of it as she can. */
    static Optional<Share> skills(Candidate candidate, Opening opening) {
        Volunteer volunteer = candidate.volunteer();
        Set<String> nice = opening.need().skillsNice();
        if (nice.isEmpty()) {
            return Share.noAnswer();
        }
        int share = nice.stream()
                        .filter(volunteer.skills()::contains)
                        .mapToInt(skill -> Thousandths.level(
                                volunteer.levelOf(skill).orElse(0),
                                opening.need().leastLevelOf(skill)))
                        .sum()
                / nice.size();
        return Share.of(
                share / (double) Thousandths.ALL,
                Word.phrase("part.skills", Word.number(common(volunteer.skills(), nice)), Word.number(nice.size())));
    }

    /** Whether she named interests or skills that belong to this kind of activity; two are as good as many. */
    static Optional<Share> interests(Candidate candidate, Opening opening) {
        Set<String> fitting = ActivityInterests.of(opening.need().activity());
        Set<String> named = candidate.volunteer().skills();
        if (fitting.isEmpty() || named.isEmpty()) {
            return Share.noAnswer();
        }
        int hits = common(named, fitting);
        return share(Thousandths.interests(hits), "part.interests", hits);
    }

    /** Nearer is better. */
    static Optional<Share> distance(Candidate candidate, Opening opening) {
        OptionalDouble km =
                Distance.km(candidate.volunteer().place(), opening.need().place());
        return km.isEmpty()
                ? Share.noAnswer()
                : share(Thousandths.distance(km.getAsDouble()), "part.distance", Math.round(km.getAsDouble()));
    }

    /** Who had fewer shifts in the thirty days before this one goes first. */
    static Optional<Share> fairness(Candidate candidate, Opening opening) {
        LocalDate day = opening.day();
        int lately = candidate.history().between(day.minusDays(Thousandths.LATELY_DAYS), day);
        return share(Thousandths.fairness(lately), "part.fairness", lately);
    }

    /** Which share of the nice-to-have languages she speaks. */
    static Optional<Share> languages(Candidate candidate, Opening opening) {
        Set<String> nice = opening.need().languagesNice();
        Set<String> spoken = candidate.volunteer().languages();
        return nice.isEmpty() || spoken.isEmpty()
                ? Share.noAnswer()
                : counted(common(spoken, nice), nice.size(), "part.languages");
    }

    /** Who knows the host goes before who does not. */
    static Optional<Share> continuity(Candidate candidate, Opening opening) {
        int there = candidate.history().keptAt(opening.need().host());
        return share(Thousandths.continuity(there), "part.continuity", there);
    }

    /** How many shifts she kept of those that she promised and that are over; it says nothing of who is new. */
    static Optional<Share> reliability(Candidate candidate, Opening opening) {
        History history = candidate.history();
        int over = history.kept() + history.missed();
        return over == 0 ? Share.noAnswer() : counted(history.kept(), over, "part.reliability");
    }

    /** Whether she is free just before and after as well, in case the shift moves or takes longer. */
    static Optional<Share> margin(Candidate candidate, Opening opening) {
        Volunteer volunteer = candidate.volunteer();
        List<WeekTime> around = opening.neighbouringWeekTimes();
        if (around.isEmpty() || volunteer.availability().isEmpty()) {
            return Share.noAnswer();
        }
        int free = (int) around.stream()
                .filter(time -> volunteer.availability().contains(time.code()))
                .count();
        return counted(free, around.size(), "part.margin");
    }

    /** How long she has waited for a first shift; who had one does not wait. */
    static Optional<Share> waiting(Candidate candidate, Opening opening) {
        History history = candidate.history();
        LocalDate since = history.registeredOn();
        if (!history.shifts().isEmpty()) {
            return Optional.of(new Share(0, Word.phrase("part.waiting.placed")));
        }
        if (since == null) {
            return Share.noAnswer();
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(since, opening.day()));
        return share(Thousandths.waiting(days), "part.waiting", days);
    }

    private static Optional<Share> counted(int some, int all, String key) {
        return Share.of(
                Thousandths.of(some, all) / (double) Thousandths.ALL,
                Word.phrase(key, Word.number(some), Word.number(all)));
    }

    private static Optional<Share> share(int thousandths, String key, long number) {
        return Share.of(thousandths / (double) Thousandths.ALL, Word.phrase(key, Word.number(number)));
    }

    private static int common(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }
}
