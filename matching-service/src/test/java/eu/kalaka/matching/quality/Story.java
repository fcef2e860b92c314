package eu.kalaka.matching.quality;

import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Gate;
import eu.kalaka.matching.eligibility.Gate.DecidedBy;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/**
 * Two months of a made-up county under one way to choose: each opening in turn is offered to those who fit, best first, until its
 * places are filled. Whoever would be glad of it says yes, and is a little more tired for the next.
 */
final class Story {

    /** Everybody would be glad of it: the label. */
    static final double GLAD = 0.35;

    private static final int FIRST = 10;

    private record Asked(Neighbour neighbour, Candidate candidate, double score) {
        private static final Comparator<Asked> BEST_FIRST = Comparator.comparingDouble((Asked asked) -> -asked.score())
                .thenComparing(asked -> asked.neighbour().form().volunteerId().toString());
    }

    private static final List<Gate> BY_PROFILE = gates(DecidedBy.PROFILE);
    private static final List<Gate> BY_BOOKINGS = gates(DecidedBy.BOOKINGS);

    private final MadeUpCounty county;
    private final ToDoubleBiFunction<Candidate, Opening> engine;
    private final Map<UUID, List<Opening>> taken = new HashMap<>();
    private final Set<UUID> couldHaveHadOne = new HashSet<>();

    private int putFirst;
    private int goodAmongThem;
    private double kmOfThem;
    private int places;
    private int filled;
    private int asked;

    private Story(MadeUpCounty county, ToDoubleBiFunction<Candidate, Opening> engine) {
        this.county = county;
        this.engine = engine;
    }

    /** Tells the story. */
    static Figures of(MadeUpCounty county, ToDoubleBiFunction<Candidate, Opening> engine) {
        Story story = new Story(county, engine);
        county.openings().forEach(story::fill);
        return story.figures();
    }

    private void fill(Opening opening) {
        List<Asked> ranked = whoseProfilesFit(opening)
                .map(neighbour -> new Asked(neighbour, neighbour.candidate(takenBy(neighbour)), 0))
                .filter(one ->
                        Gates.closed(BY_BOOKINGS, one.candidate(), opening).isEmpty())
                .map(one -> new Asked(one.neighbour(), one.candidate(), engine.applyAsDouble(one.candidate(), opening)))
                .sorted(Asked.BEST_FIRST)
                .toList();
        ranked.forEach(one -> couldHaveHadOne.add(one.neighbour().form().volunteerId()));
        ranked.stream().limit(FIRST).forEach(one -> look(one.neighbour(), opening));
        offer(ranked, opening);
    }

    private void look(Neighbour neighbour, Opening opening) {
        putFirst++;
        goodAmongThem += isGlad(neighbour, opening) ? 1 : 0;
        kmOfThem += neighbour.kmTo(opening);
    }

    private void offer(List<Asked> ranked, Opening opening) {
        int free = opening.shift().places();
        places += free;
        for (Asked one : ranked) {
            if (free == 0) {
                return;
            }
            asked++;
            if (isGlad(one.neighbour(), opening)) {
                free--;
                filled++;
                taken.computeIfAbsent(one.neighbour().form().volunteerId(), _ -> new ArrayList<>())
                        .add(opening);
            }
        }
    }

    private Figures figures() {
        int[] loads = couldHaveHadOne.stream()
                .mapToInt(id -> taken.getOrDefault(id, List.of()).size())
                .toArray();
        return new Figures(
                (double) goodAmongThem / putFirst,
                kmOfThem / putFirst,
                (double) asked / filled,
                (double) filled / places,
                Figures.gini(loads),
                (double) taken.size() / loads.length);
    }

    /** The same in every story, so it is asked once. */
    private Stream<Neighbour> whoseProfilesFit(Opening opening) {
        return county
                .fitting(
                        opening,
                        neighbour -> Gates.closed(BY_PROFILE, neighbour.candidate(List.of()), opening)
                                .isEmpty())
                .stream();
    }

    private static List<Gate> gates(DecidedBy decidedBy) {
        return Gates.ALL.stream().filter(gate -> gate.decidedBy() == decidedBy).toList();
    }

    private boolean isGlad(Neighbour neighbour, Opening opening) {
        return neighbour.gladness(opening, takenBy(neighbour)) >= GLAD;
    }

    private List<Opening> takenBy(Neighbour neighbour) {
        return taken.getOrDefault(neighbour.form().volunteerId(), List.of());
    }
}
