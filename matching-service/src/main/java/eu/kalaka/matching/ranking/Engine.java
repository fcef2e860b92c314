package eu.kalaka.matching.ranking;

import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Opening;
import java.util.List;
import java.util.Optional;

/**
 * The parts with their weights. A change of a weight or a measure is a new engine with a new version; scores and the traces of
 * invitations say which one made them.
 */
public record Engine(String version, List<Part> parts, Mean mean) {

    private static final Engine ONE = new Engine(
            "1",
            List.of(
                    new Part("skills", 0.30, Measures::skills),
                    new Part("interests", 0.20, Measures::interests),
                    new Part("distance", 0.20, Measures::distance),
                    new Part("fairness", 0.15, Measures::fairness),
                    new Part("languages", 0.10, Measures::languages),
                    new Part("margin", 0.05, Measures::margin)),
            Mean.FLOATING);

    private static final Engine TWO = of("2", Weights.OF_ENGINE_2);

    private static final Engine THREE = of("3", Weights.OF_ENGINE_3);

    /** All that ever made a score; a replaced one is kept, so that what it said can be said again. */
    public static final List<Engine> ALL = List.of(ONE, TWO, THREE);

    /** The engine in use. */
    public static final Engine PRESENT = THREE;

    public Engine {
        parts = List.copyOf(parts);
    }

    Engine(String version, List<Part> parts) {
        this(version, parts, Mean.FLOATING);
    }

    /** The engine of that version, where there was one. */
    public static Optional<Engine> of(String version) {
        return ALL.stream().filter(engine -> engine.version().equals(version)).findFirst();
    }

    /** The measures of engines "2" and "3" with other weights: to see what a change would do, before it is one. */
    public static Engine of(String version, Weights weights) {
        return new Engine(
                version,
                List.of(
                        new Part("skills", weights.skills(), WholeMeasures::skills),
                        new Part("interests", weights.interests(), WholeMeasures::interests),
                        new Part("distance", weights.distance(), WholeMeasures::distance),
                        new Part("fairness", weights.fairness(), WholeMeasures::fairness),
                        new Part("languages", weights.languages(), WholeMeasures::languages),
                        new Part("continuity", weights.continuity(), WholeMeasures::continuity),
                        new Part("reliability", weights.reliability(), WholeMeasures::reliability),
                        new Part("margin", weights.margin(), WholeMeasures::margin),
                        new Part("waiting", weights.waiting(), WholeMeasures::waiting)),
                Mean.WHOLE);
    }

    /** How well a candidate fits, whether or not a gate is closed for her. */
    public Score score(Candidate candidate, Opening opening) {
        return Score.of(
                version,
                parts.stream()
                        .flatMap(part -> part.scoreOf(candidate, opening).stream())
                        .toList(),
                mean);
    }

    /** The same with one part left out, to see what that part does. */
    public Engine without(String part) {
        return new Engine(
                version + "-without-" + part,
                parts.stream().filter(one -> !one.name().equals(part)).toList(),
                mean);
    }
}
