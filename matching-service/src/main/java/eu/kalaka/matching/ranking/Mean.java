package eu.kalaka.matching.ranking;

import java.util.List;

/** How the answered parts become one value from 0 to 1. */
enum Mean {
    /** Engine "1": in floating point. */
    FLOATING {
        @Override
        double of(List<ScorePart> parts) {
            double weights = parts.stream().mapToDouble(ScorePart::weight).sum();
            double sum = parts.stream()
                    .mapToDouble(part -> part.share() * part.weight())
                    .sum();
            return weights == 0 ? 0 : Math.round(sum / weights * STEPS) / STEPS;
        }
    },
    /** From engine "2" on: weights are whole numbers, shares whole thousandths. */
    WHOLE {
        @Override
        double of(List<ScorePart> parts) {
            long sum = 0;
            long weights = 0;
            for (ScorePart part : parts) {
                long weight = Math.round(part.weight());
                sum += weight * Math.round(part.share() * Thousandths.ALL);
                weights += weight;
            }
            return WholeMean.value(WholeMean.tenThousandths(sum, weights));
        }
    };

    private static final double STEPS = 10_000;

    abstract double of(List<ScorePart> parts);
}
