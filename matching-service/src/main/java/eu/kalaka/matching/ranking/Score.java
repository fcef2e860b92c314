package eu.kalaka.matching.ranking;

import java.util.List;

/**
 * How well a candidate fits, and why.
 *
 * @param engine version of the weights and measures that made it
 * @param value from 0 to 1: the weighted mean of the parts that could be answered, in ten-thousandths
 */
public record Score(String engine, double value, List<ScorePart> parts) {

    private static final double STEPS = 10_000;

    public Score {
        parts = List.copyOf(parts);
    }

    /** Rounded, so that scores which people cannot tell apart are ties. */
    static Score of(String engine, List<ScorePart> parts) {
        double weights = parts.stream().mapToDouble(ScorePart::weight).sum();
        double sum =
                parts.stream().mapToDouble(part -> part.share() * part.weight()).sum();
        return new Score(engine, weights == 0 ? 0 : Math.round(sum / weights * STEPS) / STEPS, parts);
    }
}
