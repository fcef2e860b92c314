package eu.kalaka.matching.index;

/**
 * A part of the score as far as bits tell it: the shares that it can have, and which rows of a block have which.
 *
 * @param shares thousandths, the best first; {@link #NO_ANSWER} last, if at all
 */
@SuppressWarnings("ArrayRecordComponent") // columns; they never leave the package
record Levels(int weight, int[] shares, Slicer slicer) {

    /** The level of those for whom the part leaves the denominator. */
    static final int NO_ANSWER = -1;

    /** Sorts the rows of a block by level. */
    @FunctionalInterface
    interface Slicer {
        /** Writes the rows of each level to its place; every row stands in exactly one. */
        void slice(Block block, long[] rows);
    }

    /** The most that it can add to a score that must reach {@code target} ten-thousandths. */
    int most(int target) {
        int most = gain(shares[0], target);
        return shares[shares.length - 1] == NO_ANSWER ? Math.max(0, most) : most;
    }

    private int gain(int share, int target) {
        return share == NO_ANSWER ? 0 : weight * (10 * share - target);
    }
}
