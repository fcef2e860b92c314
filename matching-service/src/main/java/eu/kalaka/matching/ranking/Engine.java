package eu.kalaka.matching.ranking;

import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Opening;
import java.util.List;

/**
 * The parts with their weights. A change of a weight or a measure is a new engine with a new version; scores and the traces of
 * invitations say which one made them.
 */
public record Engine(String version, List<Part> parts) {

    /** The engine in use. */
    public static final Engine PRESENT = new Engine(
            "1",
            List.of(
                    new Part("skills", 0.30, Measures::skills),
                    new Part("interests", 0.20, Measures::interests),
                    new Part("distance", 0.20, Measures::distance),
                    new Part("fairness", 0.15, Measures::fairness),
                    new Part("languages", 0.10, Measures::languages),
                    new Part("margin", 0.05, Measures::margin)));

    public Engine {
        parts = List.copyOf(parts);
    }

    /** How well a candidate fits, whether or not a gate is closed for her. */
    public Score score(Candidate candidate, Opening opening) {
        return Score.of(
                version,
                parts.stream()
                        .flatMap(part -> part.scoreOf(candidate, opening).stream())
                        .toList());
    }
}
