package eu.kalaka.matching.suggestion.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.ClosedGateView;
import eu.kalaka.matching.index.GateCounts;
import eu.kalaka.matching.ranking.Ranked;
import eu.kalaka.matching.ranking.Score;
import eu.kalaka.matching.suggestion.CompareEngines;
import eu.kalaka.matching.suggestion.Fit;
import eu.kalaka.matching.suggestion.LeftOut;
import eu.kalaka.matching.suggestion.Relaxation;
import eu.kalaka.matching.suggestion.Suggestions;
import eu.kalaka.matching.words.Word;
import eu.kalaka.platform.audit.Personal;
import eu.kalaka.platform.audit.Personal.Person;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Answers about who fits, in the reader's language. */
record Views(Locale locale, MessageSource bundles) {

    /**
     * Who could take a shift.
     *
     * @param ranked a page of those who fit and pass the filter; {@code next} is the cursor for the following one
     * @param fitting how many fit, of all {@code seen} whom the caller may see
     * @param gateCounts for how many of them each gate is closed, and {@code gateWords}: the same for people
     * @param onlyGate for how many that gate alone is closed
     */
    record SuggestionsView(
            UUID needId,
            UUID shiftId,
            String engine,
            List<RankedView> ranked,
            @Nullable String next,
            int seen,
            int fitting,
            Map<String, Integer> gateCounts,
            Map<String, String> gateWords,
            Map<String, Integer> onlyGate,
            @JsonIgnore Collection<Person> people)
            implements Personal {}

    record RankedView(UUID volunteerId, double score, List<PartView> parts) {}

    /**
     * One part of a score.
     *
     * @param share from 0 to 1
     */
    record PartView(String part, double share, double weight, String words) {}

    record LeftOutView(
            UUID volunteerId,
            List<ClosedGateView> gates,
            @JsonIgnore Collection<Person> people) implements Personal {}

    /** One volunteer and one shift. */
    record FitView(
            UUID volunteerId,
            UUID needId,
            UUID shiftId,
            OffsetDateTime start,
            OffsetDateTime end,
            boolean fits,
            List<ClosedGateView> gates,
            String engine,
            double score,
            List<PartView> parts,
            @JsonIgnore Collection<Person> people)
            implements Personal {}

    /**
     * Needs for one volunteer.
     *
     * @param fitting how many she fits, on all pages
     * @param next offset of the following page
     */
    record NeedsView(
            List<FitView> items, int fitting, @Nullable Integer next) implements Personal {

        @Override
        public Collection<Person> people() {
            return items.stream().flatMap(fit -> fit.people().stream()).toList();
        }
    }

    /** One volunteer by all engines, under their versions. */
    record ComparedView(
            UUID volunteerId,
            Map<String, CompareEngines.Standing> standings,
            @JsonIgnore Collection<Person> people) implements Personal {

        static ComparedView of(CompareEngines.Row row) {
            return new ComparedView(row.volunteer().volunteerId(), row.standings(), List.of(person(row.volunteer())));
        }
    }

    record RelaxationView(String wish, @Nullable String code, int wins, int changes, String words) {}

    SuggestionsView suggestions(Suggestions suggestions) {
        GateCounts counts = suggestions.counts();
        Map<String, String> gateWords = new LinkedHashMap<>();
        counts.closed()
                .forEach((gate, volunteers) ->
                        gateWords.put(gate, said(Word.phrase("count." + gate, Word.number(volunteers)))));
        return new SuggestionsView(
                suggestions.opening().need().needId(),
                suggestions.opening().shift().shiftId(),
                suggestions.engine(),
                suggestions.ranked().items().stream().map(this::ranked).toList(),
                suggestions.ranked().next(),
                counts.seen(),
                counts.fitting(),
                counts.closed(),
                gateWords,
                counts.only(),
                suggestions.ranked().items().stream()
                        .map(ranked -> person(ranked.candidate().volunteer()))
                        .toList());
    }

    LeftOutView leftOut(LeftOut left) {
        return new LeftOutView(
                left.volunteer().volunteerId(),
                left.gates().stream()
                        .map(gate -> ClosedGateView.of(gate, locale, bundles))
                        .toList(),
                List.of(person(left.volunteer())));
    }

    FitView fit(Fit fit) {
        return new FitView(
                fit.volunteer().volunteerId(),
                fit.opening().need().needId(),
                fit.opening().shift().shiftId(),
                fit.opening().start(),
                fit.opening().end(),
                fit.fits(),
                fit.gates().stream()
                        .map(gate -> ClosedGateView.of(gate, locale, bundles))
                        .toList(),
                fit.score().engine(),
                fit.score().value(),
                parts(fit.score()),
                List.of(person(fit.volunteer())));
    }

    NeedsView needs(List<Fit> fits, NeedsAsked asked) {
        List<Fit> listed = fits.stream()
                .filter(fit -> asked.fits() == null || asked.fits() == fit.fits())
                .toList();
        int end = Math.min(asked.skipped() + asked.size(), listed.size());
        return new NeedsView(
                listed.stream()
                        .skip(asked.skipped())
                        .limit(asked.size())
                        .map(this::fit)
                        .toList(),
                (int) fits.stream().filter(Fit::fits).count(),
                end < listed.size() ? end : null);
    }

    RelaxationView relaxation(Relaxation relaxation) {
        return new RelaxationView(
                relaxation.wish(),
                relaxation.code(),
                relaxation.wins(),
                relaxation.changes(),
                said(relaxation.words()));
    }

    private static Person person(Volunteer volunteer) {
        return new Person(volunteer.volunteerId(), volunteer.unitPath());
    }

    private RankedView ranked(Ranked ranked) {
        return new RankedView(
                ranked.candidate().volunteer().volunteerId(), ranked.score().value(), parts(ranked.score()));
    }

    private List<PartView> parts(Score score) {
        return score.parts().stream()
                .map(part -> new PartView(part.part(), part.share(), part.weight(), said(part.words())))
                .toList();
    }

    private String said(Word word) {
        return word.in(locale, bundles);
    }
}
