package eu.kalaka.matching.index;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Candidates;
import eu.kalaka.matching.eligibility.Distance;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.holds.Booking;
import eu.kalaka.matching.holds.Calendars;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.ranking.Ranked;
import eu.kalaka.matching.ranking.Score;
import eu.kalaka.platform.bus.Replay;
import eu.kalaka.platform.web.ComeBackLater;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The index that is kept current from events; every instance of the service has a whole one. Volunteers are never read from the
 * store to look for somebody among them: only those who were found are, by their ids.
 *
 * <p>Every question throws {@link ComeBackLater} until it has caught up with the topics.
 */
@Component
public class LiveIndex {

    /** So many more are looked at than are wanted: for some a gate will be closed that the columns do not know. */
    private static final int SPARE = 10;

    private static final int MOST_AT_ONCE = 200;

    /** A booking farther away is in another week, and no rest is so long. */
    private static final Duration NEAR = Duration.ofDays(8);

    /** As far back as engine "1" looks for fairness. */
    private static final Duration LATELY = Duration.ofDays(31);

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Candidates candidates;
    private final Calendars calendars;
    private final VolunteerIndex index;
    private final LiveNeeds needs;
    private final Replay replay;

    LiveIndex(
            Candidates candidates,
            Calendars calendars,
            VolunteerIndex index,
            LiveNeeds needs,
            @Qualifier("indexReplay") Replay replay) {
        this.candidates = candidates;
        this.calendars = calendars;
        this.index = index;
        this.needs = needs;
        this.replay = replay;
    }

    /** Whether it has caught up with the topics. */
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
    public List<Ranked> people(Search search, Engine engine, int limit, @Nullable Place after) {
        checkReady();
        return engine.version().equals(Engine.PRESENT.version())
                ? byColumns(search, limit, after)
                : bySorting(search, engine, limit, after);
    }

    /** For how many each gate is closed. */
    public GateCounts counts(Search search) {
        checkReady();
        return index.counts(search, booked(search.opening(), NEAR));
    }

    /**
     * Those for whom a gate is closed, nearest to fitting first; as the index has them, so each has to be asked again.
     *
     * @param gate only those for whom it is closed; absent means any
     * @param after only those behind that place
     */
    public List<Behind> leftOut(Search search, @Nullable String gate, int limit, @Nullable Behind after) {
        checkReady();
        return index.census(search, booked(search.opening(), NEAR), census -> census.leftOut(gate, limit, after));
    }

    /** All who fit by each of some engines, under its version, best first; as the index has them. */
    public Map<String, List<Place>> ranked(Search search, List<Engine> engines) {
        checkReady();
        return index.census(search, booked(search.opening(), LATELY), census -> census.ranked(engines));
    }

    /** Those of some people whom the search means and for whom every gate is open now. */
    public Map<VolunteerId, Candidate> fittingNow(List<VolunteerId> people, Search search) {
        Map<VolunteerId, Candidate> now = candidates.find(people, search.opening());
        now.values()
                .removeIf(candidate -> !isMeant(candidate, search)
                        || !Gates.closed(Gates.ALL, candidate, search.opening()).isEmpty());
        return now;
    }

    /** The published needs of a controller, in no order. */
    public List<Need> publishedIn(UnitPath controller) {
        checkReady();
        return needs.publishedIn(controller);
    }

    /** Whether the search speaks of her, as she is now. */
    public static boolean isMeant(Candidate candidate, Search search) {
        Volunteer volunteer = candidate.volunteer();
        return search.units().stream().anyMatch(unit -> unit.covers(volunteer.unitPath()))
                && volunteer.skills().containsAll(search.skills())
                && volunteer.languages().containsAll(search.languages())
                && (search.freeAt() == null || volunteer.availability().contains(search.freeAt()))
                && (!search.neverPlaced() || candidate.history().shifts().isEmpty())
                && isNear(volunteer, search);
    }

    private List<Ranked> byColumns(Search search, int limit, @Nullable Place after) {
        List<Ranked> found = new ArrayList<>();
        Place behind = after;
        while (found.size() < limit) {
            int wanted = Math.min(limit - found.size() + SPARE, MOST_AT_ONCE);
            List<Place> places = index.best(search, wanted, behind);
            found.addAll(confirmed(places, search, Engine.PRESENT));
            if (places.size() < wanted) {
                break;
            }
            behind = places.getLast();
        }
        return found.stream().limit(limit).toList();
    }

    /** The columns are cut for the engine in use; by another everybody who fits is scored, and sorted. */
    private List<Ranked> bySorting(Search search, Engine engine, int limit, @Nullable Place after) {
        List<Place> all = ranked(search, List.of(engine)).getOrDefault(engine.version(), List.of());
        List<Place> behind = after == null
                ? all
                : all.stream()
                        .filter(place -> Place.BEST_FIRST.compare(place, after) > 0)
                        .toList();
        List<Ranked> found = new ArrayList<>();
        for (int at = 0; at < behind.size() && found.size() < limit; at += MOST_AT_ONCE) {
            List<Place> some = behind.subList(at, Math.min(at + MOST_AT_ONCE, behind.size()));
            found.addAll(confirmed(some, search, engine));
        }
        return found.stream().limit(limit).toList();
    }

    private List<Ranked> confirmed(List<Place> places, Search search, Engine engine) {
        Map<VolunteerId, Candidate> now =
                fittingNow(places.stream().map(Place::volunteer).toList(), search);
        return places.stream()
                .flatMap(place -> Optional.ofNullable(now.get(place.volunteer()))
                        .map(candidate -> ranked(candidate, search.opening(), engine, place))
                        .stream())
                .toList();
    }

    /** Where the index put her she stays, so that the next page begins where this one ends. */
    private static Ranked ranked(Candidate candidate, Opening opening, Engine engine, Place place) {
        Score score = engine.score(candidate, opening);
        return new Ranked(candidate, new Score(score.engine(), place.score(), score.parts()));
    }

    private static boolean isNear(Volunteer volunteer, Search search) {
        if (search.withinKm() == null) {
            return true;
        }
        OptionalDouble km =
                Distance.km(volunteer.place(), search.opening().need().place());
        return km.isPresent() && km.getAsDouble() <= search.withinKm();
    }

    private Map<VolunteerId, List<Booking>> booked(Opening opening, Duration before) {
        Instant from = opening.start().toInstant().minus(before);
        Instant to = opening.end().toInstant().plus(NEAR);
        return calendars.near(opening.need().unitPath().controller(), from, to);
    }

    private void checkReady() {
        if (!isReady()) {
            throw new ComeBackLater("The index has not caught up yet", SOON);
        }
    }
}
