package eu.kalaka.matching.suggestion;

import eu.kalaka.contracts.Roles;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Candidates;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.index.GateCounts;
import eu.kalaka.matching.index.LiveIndex;
import eu.kalaka.matching.index.Place;
import eu.kalaka.matching.index.Search;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.ranking.Ranked;
import eu.kalaka.platform.security.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ranks those for whom all gates are open, by the index. Whoever is shown was looked up in the store again: a volunteer who has
 * changed, or is gone, since the index heard of her is never shown as fitting.
 */
@Component
public class SuggestVolunteers {

    /** Who may ask. */
    public static final Right RIGHT = Right.named("suggestion.volunteers")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final LiveIndex index;
    private final Candidates candidates;

    SuggestVolunteers(LiveIndex index, Candidates candidates) {
        this.index = index;
        this.candidates = candidates;
    }

    /** A page of those who fit, and how many of all each gate leaves out. */
    public Suggestions suggest(Question question, @Nullable Place after, int limit) {
        GateCounts counts = index.counts(question.whole());
        List<Ranked> found = isPresent(question.engine())
                ? byIndex(question, after, limit + 1)
                : bySurvey(question, after, limit + 1);
        return new Suggestions(
                question.opening(), question.engine().version(), counts, Pages.of(found, limit, RankCursor::text));
    }

    /** One volunteer and one opening: does she fit, and why not? */
    public Optional<Fit> explain(VolunteerId volunteer, Opening opening, Engine engine) {
        return candidates.find(volunteer, opening).map(candidate -> fit(candidate, opening, engine));
    }

    static Fit fit(Candidate candidate, Opening opening, Engine engine) {
        return new Fit(
                candidate.volunteer(),
                opening,
                engine.score(candidate, opening),
                Gates.closed(Gates.WHY_NOT, candidate, opening));
    }

    private List<Ranked> byIndex(Question question, @Nullable Place after, int wanted) {
        List<Ranked> found = new ArrayList<>();
        Search search = question.narrowed();
        Place behind = after;
        while (found.size() < wanted) {
            List<Ranked> some = index.people(search, wanted, behind);
            some.stream().flatMap(ranked -> asNow(ranked, question).stream()).forEach(found::add);
            if (some.size() < wanted) {
                break;
            }
            behind = Place.of(some.getLast());
        }
        return found.stream().limit(wanted).toList();
    }

    /** The same from the store, unless she does not fit any more; where the index put her she stays. */
    private Optional<Ranked> asNow(Ranked ranked, Question question) {
        return candidates
                .find(ranked.candidate().volunteer().id(), question.opening())
                .filter(now -> question.filter().admits(now, question.opening()))
                .filter(now -> Gates.closed(Gates.ALL, now, question.opening()).isEmpty())
                .map(now -> new Ranked(now, ranked.score()));
    }

    /** The index knows the engine in use; another is asked about everybody, one by one. */
    private List<Ranked> bySurvey(Question question, @Nullable Place after, int wanted) {
        return survey(question).ranked(question.engine()).stream()
                .filter(ranked -> after == null || RankCursor.isBehind(ranked, after))
                .limit(wanted)
                .toList();
    }

    Survey survey(Question question) {
        Stream<Candidate> listed = candidates.visibleTo(question.asker(), RIGHT, question.opening()).stream()
                .filter(candidate -> question.filter().admits(candidate, question.opening()));
        return Survey.of(question.opening(), listed);
    }

    private static boolean isPresent(Engine engine) {
        return engine.version().equals(Engine.PRESENT.version());
    }
}
