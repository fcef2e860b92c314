package eu.kalaka.matching.eligibility;

import java.util.Optional;

/**
 * One hard condition.
 *
 * @param name as answers and refusals carry it, e.g. {@code training}
 * @param decidedBy what of the candidate's side it depends on
 */
public record Gate(String name, DecidedBy decidedBy, Rule rule) {

    /** What decides a gate besides the opening's need. */
    public enum DecidedBy {
        /** What is known of her: profile, trainings. Changes only when she does. */
        PROFILE,
        /** When she is taken elsewhere. */
        BOOKINGS,
        /** The shift alone: the same for everybody. */
        SHIFT
    }

    /** The condition itself: a closure where the candidate does not meet it. */
    @FunctionalInterface
    public interface Rule {
        Optional<Closure> closes(Candidate candidate, Opening opening);
    }

    Optional<ClosedGate> closedFor(Candidate candidate, Opening opening) {
        return rule.closes(candidate, opening).map(closure -> new ClosedGate(name, closure));
    }
}
