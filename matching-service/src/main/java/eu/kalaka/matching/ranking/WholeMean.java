package eu.kalaka.matching.ranking;

/** The weighted mean of thousandths in whole ten-thousandths, rounded half up. */
public final class WholeMean {

    /** As a whole score. */
    public static final int BEST = 10_000;

    private WholeMean() {}

    /**
     * The score.
     *
     * @param sum of weight times share in thousandths over the parts that could be answered
     * @param weights of the same parts
     */
    public static int tenThousandths(long sum, long weights) {
        return weights == 0 ? 0 : (int) ((sum * (BEST / Thousandths.ALL) + weights / 2) / weights);
    }

    /** The same as {@link Score#value()} says it. */
    public static double value(int tenThousandths) {
        return tenThousandths / (double) BEST;
    }
}
