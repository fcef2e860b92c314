package eu.kalaka.matching.index;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.VolunteerId;
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
import eu.kalaka.matching.ranking.Score;
import eu.kalaka.platform.bus.Replay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The index that is kept current from events; every instance of the service has a whole one. */
@Component
public class LiveIndex {

    /** So many more are looked at than are wanted: for some a gate will be closed that the columns do not know. */
    private static final int SPARE = 10;

    private static final int MOST_AT_ONCE = 200;

    private final Candidates candidates;
    private final Needs needs;
    private final Openings openings;
    private final VolunteerIndex index;
    private final Replay replay;

    LiveIndex(
            Candidates candidates,
            Needs needs,
            Openings openings,
            VolunteerIndex index,
            @Qualifier("indexReplay") Replay replay) {
        this.index = index;
        this.replay = replay;
        this.candidates = candidates;
        this.needs = needs;
        this.openings = openings;
    }

    /** Whether it has caught up with the topics; until then everybody is read from the store. */
    public boolean isReady() {
        return replay.isCaughtUp();
    }

    /** Whether it has heard of her. */
    public boolean knows(VolunteerId volunteer) {
        return index.contains(volunteer);
    }

    /**
     * The people for whom every gate is open, best first. Whoever the index names is read from the store and asked all gates again:
     * nobody is shown as fitting who has changed or is gone.
     *
     * @param after only those behind that place; absent begins with the best
     */
    public List<Ranked> people(Search search, int limit, @Nullable Place after) {
        if (!isReady()) {
            return surveyed(search, limit, after);
        }
        List<Ranked> found = new ArrayList<>();
        Place behind = after;
        while (found.size() < limit) {
            int wanted = Math.min(limit - found.size() + SPARE, MOST_AT_ONCE);
            List<Place> places = index.best(search, wanted, behind);
            found.addAll(confirmed(places, search));
            if (places.size() < wanted) {
                break;
            }
            behind = places.getLast();
        }
        return found.stream().limit(limit).toList();
    }

    private List<Ranked> confirmed(List<Place> places, Search search) {
        Opening opening = search.opening();
        Map<VolunteerId, Candidate> now =
                candidates.find(places.stream().map(Place::volunteer).toList(), opening);
        return places.stream()
                .flatMap(place -> Optional.ofNullable(now.get(place.volunteer())).stream()
                        .filter(candidate -> isSeen(candidate, search) && isAskedFor(candidate, search))
                        .filter(candidate ->
                                Gates.closed(Gates.ALL, candidate, opening).isEmpty())
                        .map(candidate -> ranked(candidate, opening, place)))
                .toList();
    }

    /** Where the index put her she stays, so that the next page begins where this one ends. */
    private static Ranked ranked(Candidate candidate, Opening opening, Place place) {
        Score score = Engine.PRESENT.score(candidate, opening);
        return new Ranked(candidate, new Score(score.engine(), place.score(), score.parts()));
    }

    private static boolean isSeen(Candidate candidate, Search search) {
        UnitPath unit = candidate.volunteer().unitPath();
        return search.units().stream().anyMatch(seen -> seen.covers(unit));
    }

    private List<Ranked> surveyed(Search search, int limit, @Nullable Place after) {
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
