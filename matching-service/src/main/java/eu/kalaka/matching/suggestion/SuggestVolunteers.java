package eu.kalaka.matching.suggestion;

import eu.kalaka.contracts.Roles;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Candidates;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.ranking.Ranked;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks every visible volunteer's gates, and ranks those for whom all are open. */
@Component
class SuggestVolunteers {

    static final Right RIGHT =
            Right.of(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private static final int MOST_LEFT_OUT = 50;

    private final Candidates candidates;

    SuggestVolunteers(Candidates candidates) {
        this.candidates = candidates;
    }

    Suggestions suggest(Opening opening, int limit, Caller caller) {
        List<Ranked> fitting = new ArrayList<>();
        List<LeftOut> others = new ArrayList<>();
        for (Candidate candidate : candidates.visibleTo(caller, RIGHT, opening)) {
            List<ClosedGate> closed = Gates.closed(Gates.ALL, candidate, opening);
            if (closed.isEmpty()) {
                fitting.add(new Ranked(candidate, Engine.PRESENT.score(candidate, opening)));
            } else {
                others.add(new LeftOut(candidate.volunteer(), closed));
            }
        }
        return new Suggestions(
                opening,
                Engine.PRESENT.version(),
                fitting.stream().sorted(Ranked.BEST_FIRST).limit(limit).toList(),
                others.stream()
                        .sorted(LeftOut.NEAREST_FIRST)
                        .limit(MOST_LEFT_OUT)
                        .toList(),
                counted(others));
    }

    private static Map<String, Integer> counted(List<LeftOut> others) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Gates.ALL.forEach(gate -> {
            int closed = (int) others.stream()
                    .filter(left ->
                            left.gates().stream().anyMatch(one -> one.gate().equals(gate.name())))
                    .count();
            if (closed > 0) {
                counts.put(gate.name(), closed);
            }
        });
        return counts;
    }
}
