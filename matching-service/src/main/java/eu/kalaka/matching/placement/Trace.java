package eu.kalaka.matching.placement;

import eu.kalaka.matching.ranking.Score;
import java.util.List;

/**
 * How well she fitted when she was invited, kept so that the choice can be explained and replayed.
 *
 * @param engine version of the ranking that said so
 */
public record Trace(String engine, double score, List<Share> parts) {

    /** One part's share from 0 to 1 with its weight. */
    public record Share(String part, double share, double weight) {}

    public Trace {
        parts = List.copyOf(parts);
    }

    static Trace of(Score score) {
        return new Trace(
                score.engine(),
                score.value(),
                score.parts().stream()
                        .map(part -> new Share(part.part(), part.share(), part.weight()))
                        .toList());
    }
}
