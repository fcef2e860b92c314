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
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.ranking.Ranked;
import eu.kalaka.platform.security.Right;
import java.util.List;
import java.util.Optional;
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
        List<Ranked> found = index.people(question.narrowed(), question.engine(), limit + 1, after);
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
}
