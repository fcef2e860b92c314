package eu.kalaka.matching.index;

import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Needs;
import eu.kalaka.matching.copies.Shift;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Candidates;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.eligibility.Distance;
import eu.kalaka.matching.eligibility.Gate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.eligibility.Openings;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.ranking.Ranked;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index that is kept current from events; every instance of the service has a whole one. */
@Component
public class LiveIndex {

    private final Candidates candidates;
    private final Needs needs;
    private final Openings openings;

    LiveIndex(Candidates candidates, Needs needs, Openings openings) {
        this.candidates = candidates;
        this.needs = needs;
        this.openings = openings;
    }

    /**
     * The people for whom every gate is open, best first.
     *
     * @param after only those behind that place; absent begins with the best
     */
    public List<Ranked> people(Search search, int limit, @Nullable Place after) {
        Predicate<Ranked> behind = after == null ? _ -> true : ranked -> isBehind(ranked, after);
        return seen(search)
                .filter(candidate ->
                        Gates.closed(Gates.ALL, candidate, search.opening()).isEmpty())
                .map(candidate -> new Ranked(candidate, Engine.PRESENT.score(candidate, search.opening())))
                .filter(behind)
                .sorted(Ranked.BEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** For how many each gate is closed. */
    public GateCounts counts(Search search) {
        List<List<String>> closed = seen(search)
                .map(candidate -> Gates.closed(Gates.ALL, candidate, search.opening()).stream()
                        .map(ClosedGate::gate)
                        .toList())
                .toList();
        Map<String, Integer> all = new LinkedHashMap<>();
        Map<String, Integer> only = new LinkedHashMap<>();
        for (Gate gate : Gates.ALL) {
            put(all, gate, closed.stream().filter(gates -> gates.contains(gate.name())));
            put(only, gate, closed.stream().filter(gates -> gates.equals(List.of(gate.name()))));
        }
        int fitting = (int) closed.stream().filter(List::isEmpty).count();
        return new GateCounts(closed.size(), fitting, all, only);
    }

    /** The openings of published needs for which every gate is open for her, best first. */
    public List<RankedOpening> openings(Candidate candidate, Instant now, int limit) {
        return needs.publishedIn(candidate.volunteer().unitPath().controller()).stream()
                .flatMap(need -> opened(need, now))
                .filter(opening -> Gates.closed(Gates.ALL, candidate, opening).isEmpty())
                .map(opening -> new RankedOpening(opening, Engine.PRESENT.score(candidate, opening)))
                .sorted(RankedOpening.BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private Stream<Opening> opened(Need need, Instant now) {
        return need.shifts().stream()
                .map(Shift::id)
                .map(shift -> openings.find(need, shift, now))
                .flatMap(found -> found instanceof Openings.Open(var opening) ? Stream.of(opening) : Stream.of());
    }

    private Stream<Candidate> seen(Search search) {
        return candidates.in(search.units(), search.opening()).stream()
                .filter(candidate -> isAskedFor(candidate, search));
    }

    private static boolean isAskedFor(Candidate candidate, Search search) {
        return candidate.volunteer().skills().containsAll(search.skills())
                && candidate.volunteer().languages().containsAll(search.languages())
                && isNear(candidate, search);
    }

    private static boolean isNear(Candidate candidate, Search search) {
        if (search.withinKm() == null) {
            return true;
        }
        OptionalDouble km = Distance.km(
                candidate.volunteer().place(), search.opening().need().place());
        return km.isPresent() && km.getAsDouble() <= search.withinKm();
    }

    private static boolean isBehind(Ranked ranked, Place place) {
        Comparator<Place> order = Comparator.comparingDouble(Place::score)
                .reversed()
                .thenComparing(found -> found.volunteer().value().toString());
        return order.compare(Place.of(ranked), place) > 0;
    }

    private static void put(Map<String, Integer> counts, Gate gate, Stream<List<String>> closed) {
        int count = (int) closed.count();
        if (count > 0) {
            counts.put(gate.name(), count);
        }
    }
}
