package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.index.GateCounts;
import eu.kalaka.matching.index.LiveIndex;
import eu.kalaka.matching.index.Search;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.words.Word;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What giving up one wish would bring: how many more would fit, and how many others would come first. */
@Component
public class WeighWishes {

    private static final int FIRST = 20;
    private static final String DISTANCE = "distance";

    private static final Comparator<Relaxation> MOST_HELPFUL_FIRST = Comparator.comparingInt(
                    (Relaxation relaxation) -> -relaxation.wins())
            .thenComparingInt(relaxation -> -relaxation.changes());

    private final LiveIndex index;

    WeighWishes(LiveIndex index) {
        this.index = index;
    }

    /** One entry for each wish that the opening has, and one for transport where only the distance keeps people away. */
    public List<Relaxation> weigh(Question question) {
        GateCounts present = index.counts(question.whole());
        Set<UUID> first = first(question.whole());
        Stream<Relaxation> wishes =
                Wish.of(question.opening()).stream().map(wish -> weigh(wish, question, present.fitting(), first));
        return Stream.concat(wishes, transport(present))
                .sorted(MOST_HELPFUL_FIRST)
                .toList();
    }

    private Relaxation weigh(Wish wish, Question question, int fitting, Set<UUID> first) {
        Opening without = wish.without().apply(question.opening());
        Search search = Search.all(without, question.units());
        int wins = index.counts(search).fitting() - fitting;
        Set<UUID> others = new HashSet<>(first(search));
        others.removeAll(first);
        return new Relaxation(wish.name(), wish.code(), wins, others.size(), wish.words(wins, others.size()));
    }

    /** How far somebody goes is her own wish, which nobody gives up for her; but she can be fetched. */
    private static Stream<Relaxation> transport(GateCounts present) {
        int wins = present.only().getOrDefault(DISTANCE, 0);
        return wins == 0
                ? Stream.empty()
                : Stream.of(
                        new Relaxation("transport", null, wins, 0, Word.phrase("wish.transport", Word.number(wins))));
    }

    private Set<UUID> first(Search search) {
        return index.people(search, Engine.PRESENT, FIRST, null).stream()
                .map(ranked -> ranked.candidate().volunteer().volunteerId())
                .collect(Collectors.toUnmodifiableSet());
    }
}
