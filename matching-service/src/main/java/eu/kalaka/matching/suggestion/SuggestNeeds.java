package eu.kalaka.matching.suggestion;

import static java.util.stream.Collectors.groupingBy;

import eu.kalaka.contracts.Roles;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Candidates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.eligibility.Openings;
import eu.kalaka.matching.index.LiveIndex;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The other way round: what could one volunteer do? */
@Component
public class SuggestNeeds {

    /** To ask about one volunteer. */
    public static final Right RIGHT = Right.named("suggestion.needs")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);

    /** The best first; those that do not fit behind, nearest to fitting first; among equals the smaller need id. */
    private static final Comparator<Fit> BEST_FIRST = Comparator.comparingInt(
                    (Fit fit) -> fit.gates().size())
            .thenComparingDouble(fit -> -fit.score().value())
            .thenComparing(fit -> fit.opening().need().needId().toString());

    private static final Comparator<Fit> BEST_SHIFT_FIRST = Comparator.comparing((Fit fit) -> !fit.fits())
            .thenComparingDouble(fit -> fit.fits() ? -fit.score().value() : 0)
            .thenComparing(fit -> fit.opening().start().toInstant());

    private final Candidates candidates;
    private final LiveIndex index;
    private final Openings openings;
    private final Clock clock;

    SuggestNeeds(Candidates candidates, LiveIndex index, Openings openings, Clock clock) {
        this.candidates = candidates;
        this.index = index;
        this.openings = openings;
        this.clock = clock;
    }

    /** Whether the caller may ask about that volunteer: she herself, and staff of her unit. */
    public static boolean mayAsk(Caller caller, Volunteer volunteer) {
        return caller.may(RIGHT, Subject.in(volunteer.unitPath()).volunteer(volunteer.volunteerId()));
    }

    /** Whether the caller may ask about that volunteer and this need: staff of the need's unit, and she herself once it is published. */
    public static boolean mayAsk(Caller caller, UUID volunteer, Need need) {
        return caller.may(SuggestVolunteers.RIGHT, need.unitPath())
                || (need.isRunning()
                        && caller.may(RIGHT, Subject.in(need.unitPath()).volunteer(volunteer)));
    }

    /**
     * The published needs of her centre that are not over, each with the shift that suits her best, or the next where she fits
     * in none.
     *
     * @return empty where there is no such volunteer for the caller
     */
    public Optional<List<Fit>> suggest(VolunteerId id, Engine engine, Caller caller) {
        return candidates
                .find(id)
                .filter(candidate -> mayAsk(caller, candidate.volunteer()))
                .map(candidate -> suggest(candidate, engine, clock.instant()));
    }

    private List<Fit> suggest(Candidate candidate, Engine engine, Instant now) {
        List<Need> published =
                index.publishedIn(candidate.volunteer().unitPath().controller());
        Map<UUID, List<Opening>> byNeed = openings.all(published, now).stream()
                .collect(groupingBy(opening -> opening.need().needId()));
        return byNeed.values().stream()
                .flatMap(shifts -> best(candidate, shifts, engine).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Optional<Fit> best(Candidate candidate, List<Opening> shifts, Engine engine) {
        return shifts.stream()
                .map(opening -> SuggestVolunteers.fit(candidate, opening, engine))
                .min(BEST_SHIFT_FIRST);
    }
}
