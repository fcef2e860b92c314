package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.eligibility.ClosedGateView;
import eu.kalaka.matching.ranking.Ranked;
import eu.kalaka.matching.ranking.ScorePart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;

/** Suggestions as answers show them, in the reader's language. */
record SuggestionsView(
        UUID needId,
        UUID shiftId,
        String engine,
        List<RankedView> ranked,
        List<LeftOutView> leftOut,
        Map<String, Integer> gateCounts) {

    record RankedView(UUID volunteerId, double score, List<PartView> parts) {}

    record PartView(String part, double share, double weight, String words) {}

    record LeftOutView(UUID volunteerId, List<ClosedGateView> gates) {}

    static SuggestionsView of(Suggestions suggestions, Locale locale, MessageSource bundles) {
        return new SuggestionsView(
                suggestions.opening().need().needId(),
                suggestions.opening().shift().shiftId(),
                suggestions.engine(),
                suggestions.ranked().stream()
                        .map(ranked -> ranked(ranked, locale, bundles))
                        .toList(),
                suggestions.leftOut().stream()
                        .map(left -> leftOut(left, locale, bundles))
                        .toList(),
                suggestions.gateCounts());
    }

    private static RankedView ranked(Ranked ranked, Locale locale, MessageSource bundles) {
        return new RankedView(
                ranked.candidate().volunteer().volunteerId(),
                ranked.score().value(),
                ranked.score().parts().stream()
                        .map(part -> part(part, locale, bundles))
                        .toList());
    }

    private static PartView part(ScorePart part, Locale locale, MessageSource bundles) {
        return new PartView(
                part.part(), part.share(), part.weight(), part.words().in(locale, bundles));
    }

    private static LeftOutView leftOut(LeftOut left, Locale locale, MessageSource bundles) {
        return new LeftOutView(
                left.volunteer().volunteerId(),
                left.gates().stream()
                        .map(gate -> ClosedGateView.of(gate, locale, bundles))
                        .toList());
    }
}
