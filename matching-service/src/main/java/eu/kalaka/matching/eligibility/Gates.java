package eu.kalaka.matching.eligibility;

import java.util.List;

/**
 * The gates, in the order in which they are told. A volunteer fits when none is closed. How well she fits is not asked here.
 *
 * <p>Whether the shift has a free place is no gate: it is the same for everybody.
 */
public final class Gates {

    private static final Gate AVAILABILITY = new Gate("availability", TimeGates::availability);
    private static final Gate DISTANCE = new Gate("distance", PersonGates::distance);
    private static final Gate CLASH = new Gate("clash", TimeGates::clash);

    /** All of them: who may be suggested and invited. */
    public static final List<Gate> ALL = List.of(
            new Gate("status", PersonGates::status),
            new Gate("consent", PersonGates::consent),
            new Gate("controller", PersonGates::controller),
            new Gate("age", AgeGates::age),
            new Gate("evening", AgeGates::evening),
            new Gate("skills", PersonGates::skills),
            new Gate("training", PersonGates::training),
            AVAILABILITY,
            DISTANCE,
            CLASH);

    /**
     * Those that are asked again when she says yes. Her wishes are not: by saying yes she has answered them herself. Nor is the
     * clash: there her calendar decides, in the moment in which it is written.
     */
    public static final List<Gate> ON_ACCEPTANCE = ALL.stream()
            .filter(gate -> !List.of(AVAILABILITY, DISTANCE, CLASH).contains(gate))
            .toList();

    private Gates() {}

    /** Those of {@code gates} that are closed for her, each with its reason and remedy; none if she fits. */
    public static List<ClosedGate> closed(List<Gate> gates, Candidate candidate, Opening opening) {
        return gates.stream()
                .flatMap(gate -> gate.closedFor(candidate, opening).stream())
                .toList();
    }
}
