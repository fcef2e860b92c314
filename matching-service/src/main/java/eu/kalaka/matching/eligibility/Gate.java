package eu.kalaka.matching.eligibility;

import java.util.Optional;

/**
 * One hard condition.
 *
 * @param name as answers and refusals carry it, e.g. {@code training}
 */
public record Gate(String name, Rule rule) {

    /** The condition itself: a closure where the candidate does not meet it. */
    @FunctionalInterface
    public interface Rule {
        Optional<Closure> closes(Candidate candidate, Opening opening);
    }

    Optional<ClosedGate> closedFor(Candidate candidate, Opening opening) {
        return rule.closes(candidate, opening).map(closure -> new ClosedGate(name, closure));
    }
}
