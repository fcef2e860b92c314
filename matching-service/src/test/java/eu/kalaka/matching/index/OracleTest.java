package eu.kalaka.matching.index;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.eligibility.Distance;
import eu.kalaka.matching.eligibility.Gate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.holds.Booking;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.ranking.Ranked;
import eu.kalaka.matching.ranking.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index against the gates and the engine, asked one by one: same people, same order, same scores. */
class OracleTest {

    private static final int PEOPLE = 300;
    private static final int QUESTIONS = 25;

    private final VolunteerIndex index = new VolunteerIndex();
    private final Map<VolunteerId, Profile> known = new LinkedHashMap<>();
    private final Map<VolunteerId, List<Booking>> booked = new HashMap<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    static LongStream fewSeeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhomTheGatesLetThroughInTheOrderOfTheEngine(long seed) {
        Chance chance = new Chance(seed);
        fill(chance);
        int answers = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Search search = chance.search();
            List<Place> expected = oracle(search, Gates.ALL);
            answers += expected.size();

            assertThat(all(search, 7)).as(search.toString()).isEqualTo(expected);
            assertThat(all(search, PEOPLE)).isEqualTo(expected);
            changeSomebody(chance);
        }
        assertThat(answers).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theColumnsDecideTheirGatesAlone(long seed) {
        Chance chance = new Chance(-seed);
        fill(chance);
        List<Gate> decided = Gates.ALL.stream()
                .filter(gate -> Decided.of(gate) == Decided.IN_COLUMNS)
                .toList();
        for (int i = 0; i < QUESTIONS; i++) {
            Search search = chance.search();
            List<Place> found = index.best(search, PEOPLE, null);

            assertThat(oracle(search, Gates.ALL)).isSubsetOf(found);
            assertThat(oracle(search, decided)).containsAll(found);
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void countsForHowManyEachGateIsClosed(long seed) {
        Chance chance = new Chance(seed * 31);
        fill(chance);
        for (int i = 0; i < QUESTIONS; i++) {
            Search search = chance.search();

            assertThat(index.census(search, booked, Census::counts))
                    .as(search.toString())
                    .isEqualTo(counted(search));
            changeSomebody(chance);
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void listsThoseLeftOutTheNearestFirst(long seed) {
        Chance chance = new Chance(seed * 37);
        fill(chance);
        for (int i = 0; i < QUESTIONS; i++) {
            Search search = chance.search();
            @Nullable String gate = i % 2 == 0 ? null : chance.oneOf(Gates.ALL).name();
            List<Behind> expected = leftOut(search, gate);
            @Nullable Behind after = expected.size() < 3 ? null : expected.get(expected.size() / 2);

            List<Behind> all = index.census(search, booked, census -> census.leftOut(gate, PEOPLE, null));
            List<Behind> page = index.census(search, booked, census -> census.leftOut(gate, 7, after));

            assertThat(all).isEqualTo(expected);
            assertThat(page)
                    .isEqualTo(expected.stream()
                            .skip(expected.indexOf(after) + 1L)
                            .limit(7)
                            .toList());
            changeSomebody(chance);
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void ranksByEveryEngineAsTheEngineDoes(long seed) {
        Chance chance = new Chance(seed * 41);
        fill(chance);
        for (int i = 0; i < QUESTIONS; i++) {
            Search search = chance.search();
            Map<String, List<Place>> found = index.census(search, booked, census -> census.ranked(Engine.ALL));

            for (Engine engine : Engine.ALL) {
                assertThat(found.get(engine.version()))
                        .as(engine.version() + " " + search)
                        .isEqualTo(ranked(search, engine));
            }
            changeSomebody(chance);
        }
    }

    @Test
    void everyGateIsDecidedInOneWay() {
        assertThat(Decided.BY_GATE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Gates.ALL.stream().map(Gate::name).toList());
    }

    @Test
    void theIndexSpeaksForThePresentEngine() {
        assertThat(Scoring.WEIGHTS).isEqualTo(Weights.OF_ENGINE_3);
        assertThat(Engine.PRESENT).isEqualTo(Engine.of("3").orElseThrow());
    }

    private void fill(Chance chance) {
        for (int i = 0; i < PEOPLE; i++) {
            keep(chance.profile());
        }
        known.keySet().forEach(person -> {
            List<Booking> bookings = chance.bookings();
            if (!bookings.isEmpty()) {
                booked.put(person, bookings);
            }
        });
    }

    private GateCounts counted(Search search) {
        List<List<String>> closed = lookedAt(search)
                .map(candidate -> Gates.closed(Gates.ALL, candidate, search.opening()).stream()
                        .map(ClosedGate::gate)
                        .toList())
                .toList();
        Map<String, Integer> all = new LinkedHashMap<>();
        Map<String, Integer> only = new LinkedHashMap<>();
        for (List<String> gates : closed) {
            gates.forEach(gate -> all.merge(gate, 1, Integer::sum));
            if (gates.size() == 1) {
                only.merge(gates.getFirst(), 1, Integer::sum);
            }
        }
        int fitting = (int) closed.stream().filter(List::isEmpty).count();
        return new GateCounts(closed.size(), fitting, all, only);
    }

    private List<Behind> leftOut(Search search, @Nullable String gate) {
        return lookedAt(search)
                .map(candidate -> Map.entry(candidate, Gates.closed(Gates.ALL, candidate, search.opening())))
                .filter(asked -> !asked.getValue().isEmpty())
                .filter(asked -> gate == null
                        || asked.getValue().stream()
                                .anyMatch(closed -> closed.gate().equals(gate)))
                .sorted(Comparator.comparingInt((Map.Entry<Candidate, List<ClosedGate>> asked) ->
                                asked.getValue().size())
                        .thenComparing(asked ->
                                asked.getKey().volunteer().volunteerId().toString()))
                .map(asked -> new Behind(
                        asked.getValue().size(), asked.getKey().volunteer().id()))
                .toList();
    }

    private List<Place> ranked(Search search, Engine engine) {
        return lookedAt(search)
                .filter(candidate ->
                        Gates.closed(Gates.ALL, candidate, search.opening()).isEmpty())
                .map(candidate -> new Ranked(candidate, engine.score(candidate, search.opening())))
                .sorted(Ranked.BEST_FIRST)
                .map(Place::of)
                .toList();
    }

    private Stream<Candidate> lookedAt(Search search) {
        return known.values().stream()
                .filter(profile -> isLookedAt(profile, search))
                .map(profile -> new Candidate(
                        profile.volunteer(),
                        profile.qualifications(),
                        booked.getOrDefault(profile.volunteer().id(), List.of()),
                        profile.history()));
    }

    private void keep(Profile profile) {
        index.put(profile);
        known.put(profile.volunteer().id(), profile);
    }

    private void changeSomebody(Chance chance) {
        VolunteerId erased = chance.oneOf(List.copyOf(known.keySet()));
        index.erase(erased);
        known.remove(erased);
        keep(chance.profile());
        keep(chance.profile(chance.oneOf(List.copyOf(known.keySet())).value()));
    }

    /** All pages, with the gates asked as the candidates come. */
    private List<Place> all(Search search, int pageSize) {
        List<Place> all = new ArrayList<>();
        @Nullable Place last = null;
        while (true) {
            List<Place> page = index.best(search, pageSize, last);
            all.addAll(page);
            if (page.size() < pageSize) {
                return all.stream()
                        .filter(place -> fits(requireNonNull(known.get(place.volunteer())), search, Gates.ALL))
                        .toList();
            }
            last = page.getLast();
        }
    }

    private List<Place> oracle(Search search, List<Gate> gates) {
        return known.values().stream()
                .filter(profile -> isLookedAt(profile, search))
                .filter(profile -> fits(profile, search, gates))
                .map(OracleTest::candidate)
                .map(candidate -> new Ranked(candidate, Engine.PRESENT.score(candidate, search.opening())))
                .sorted(Ranked.BEST_FIRST)
                .map(Place::of)
                .toList();
    }

    private static boolean fits(Profile profile, Search search, List<Gate> gates) {
        List<ClosedGate> closed = Gates.closed(gates, candidate(profile), search.opening());
        return closed.isEmpty();
    }

    private static boolean isLookedAt(Profile profile, Search search) {
        Volunteer volunteer = profile.volunteer();
        Opening opening = search.opening();
        return volunteer
                        .unitPath()
                        .controller()
                        .equals(opening.need().unitPath().controller())
                && search.units().stream().anyMatch(unit -> unit.covers(volunteer.unitPath()))
                && volunteer.skills().containsAll(search.skills())
                && volunteer.languages().containsAll(search.languages())
                && (search.freeAt() == null || volunteer.availability().contains(search.freeAt()))
                && (!search.neverPlaced() || profile.history().shifts().isEmpty())
                && isNear(volunteer.place(), search);
    }

    private static boolean isNear(@Nullable GeoPoint home, Search search) {
        OptionalDouble km = Distance.km(home, search.opening().need().place());
        return search.withinKm() == null || (km.isPresent() && km.getAsDouble() <= search.withinKm());
    }

    private static Candidate candidate(Profile profile) {
        return new Candidate(profile.volunteer(), profile.qualifications(), List.of(), profile.history());
    }
}
