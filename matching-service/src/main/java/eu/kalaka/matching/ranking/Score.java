package eu.kalaka.matching.ranking;

import java.util.List;

/**
 * How well a candidate fits, and why.
 *
 * @param engine version of the weights and measures that made it
 * @param value from 0 to 1: the weighted mean of the parts that could be answered, in ten-thousandths
 */
public record Score(String engine, double value, List<ScorePart> parts) {

    public Score {
        parts = List.copyOf(parts);
    }

    /** Rounded, so that scores which people cannot tell apart are ties. */
    static Score of(String engine, List<ScorePart> parts) {
        return of(engine, parts, Mean.FLOATING);
    }

    static Score of(String engine, List<ScorePart> parts, Mean mean) {
        return new Score(engine, mean.of(parts), parts);
    }
}
