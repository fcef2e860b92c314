package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Candidates;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.index.Behind;
import eu.kalaka.matching.index.LiveIndex;
import eu.kalaka.matching.index.Search;
import eu.kalaka.platform.store.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Those who do not fit, each with what is in the way and what would open it. The index says who; each of them is read from the
 * store and asked again, so that nobody is listed who has changed or is gone.
 */
@Component
public class ListLeftOut {

    private final LiveIndex index;
    private final Candidates candidates;

    ListLeftOut(LiveIndex index, Candidates candidates) {
        this.index = index;
        this.candidates = candidates;
    }

    /** A page of them, nearest to fitting first; only those for whom {@code gate} is closed, where one is named. */
    public Page<LeftOut> list(Question question, @Nullable String gate, @Nullable Behind after, int limit) {
        Search search = question.narrowed();
        List<LeftOut> found = new ArrayList<>();
        Behind behind = after;
        while (found.size() <= limit) {
            List<Behind> places = index.leftOut(search, gate, limit + 1, behind);
            found.addAll(asNow(places, search, gate));
            if (places.size() <= limit) {
                break;
            }
            behind = places.getLast();
        }
        return Pages.of(found.stream().limit(limit + 1L).toList(), limit, LeftOutCursor::text);
    }

    private List<LeftOut> asNow(List<Behind> places, Search search, @Nullable String gate) {
        Map<VolunteerId, Candidate> now =
                candidates.find(places.stream().map(Behind::volunteer).toList(), search.opening());
        return places.stream()
                .flatMap(place -> Optional.ofNullable(now.get(place.volunteer())).stream()
                        .filter(candidate -> LiveIndex.isMeant(candidate, search))
                        .map(candidate -> leftOut(candidate, search.opening(), place)))
                .filter(left -> !left.gates().isEmpty() && (gate == null || left.isClosed(gate)))
                .toList();
    }

    private static LeftOut leftOut(Candidate candidate, Opening opening, Behind place) {
        List<ClosedGate> closed = Gates.closed(Gates.ALL, candidate, opening);
        return new LeftOut(candidate, closed, place);
    }
}
