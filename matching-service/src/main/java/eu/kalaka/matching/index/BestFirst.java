package eu.kalaka.matching.index;

import eu.kalaka.matching.index.Cell.Extent;
import eu.kalaka.matching.ranking.Thousandths;
import eu.kalaka.matching.ranking.WholeMean;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Branch and bound. A score reaches a target of T ten-thousandths if and only if the sum over its parts of
 * {@code weight · (10 · share - T)} reaches minus half the weights; parts without an answer add nothing. So every part can be
 * bounded by itself, and the rows of a block are split by one part after the other as long as the best of the rest can still
 * lift them over the worst score in the list.
 */
final class BestFirst {

    private static final int SCALE = WholeMean.BEST / Thousandths.ALL;

    /** Half of all weights: what rounding can give. */
    private static final int ROUNDING = Scoring.WEIGHTS.sum() / 2;

    private static final int FAR = Thousandths.FAR_KM;

    private final Probe probe;
    private final Scoring scoring;
    private final Blocks blocks;
    private final Hits hits;
    private final Levels[] parts;
    private final long[][] masks;
    private final boolean[] isSliced;

    /** The most that this part and those after it can add. */
    private final int[] rest;

    private int target;

    private Block block = Block.NONE;
    private boolean isPlaced;
    private int distanceMost;

    BestFirst(Probe probe, Blocks blocks, Hits hits) {
        this.probe = probe;
        this.scoring = probe.scoring;
        this.blocks = blocks;
        this.hits = hits;
        this.parts = scoring.parts().toArray(Levels[]::new);
        this.masks = new long[parts.length][];
        this.isSliced = new boolean[parts.length];
        this.rest = new int[parts.length + 1];
        for (int part = 0; part < parts.length; part++) {
            masks[part] = new long[parts[part].shares().length];
        }
        aim(0);
    }

    /** Offers everybody in these cells who may be among the best. */
    void visit(List<Cell> cells) {
        NearestFirst order = new NearestFirst(cells, probe);
        for (int km = 0; km <= FAR; km++) {
            distanceMost = Thousandths.distance(km);
            isPlaced = probe.place != null;
            if (!reaches(0, 0, 0)) {
                break;
            }
            for (int at = order.begin(km); at < order.begin(km + 1); at++) {
                visit(order.cell(at));
            }
        }
        isPlaced = false;
        for (int at = order.begin(FAR + 1); at < order.begin(FAR + 2); at++) {
            visit(order.cell(at));
        }
    }

    private void visit(Extent cell) {
        for (int number : cell.blocks()) {
            if (!reaches(0, 0, 0)) {
                return;
            }
            visit(blocks.block(number));
        }
    }

    private void visit(Block next) {
        long rows = probe.rows(next);
        if (rows != 0) {
            block = next;
            Arrays.fill(isSliced, false);
            split(0, rows, 0, 0);
        }
    }

    private void split(int part, long rows, int sum, int weights) {
        if (part == parts.length) {
            score(rows, sum, weights);
            return;
        }
        Levels levels = parts[part];
        long[] sliced = masks[part];
        if (!isSliced[part]) {
            levels.slicer().slice(block, sliced);
            isSliced[part] = true;
        }
        int[] shares = levels.shares();
        for (int level = 0; level < shares.length; level++) {
            long own = rows & sliced[level];
            if (own != 0) {
                boolean isAnswered = shares[level] != Levels.NO_ANSWER;
                int newSum = isAnswered ? sum + levels.weight() * shares[level] : sum;
                int newWeights = isAnswered ? weights + levels.weight() : weights;
                if (reaches(part + 1, newSum, newWeights)) {
                    split(part + 1, own, newSum, newWeights);
                }
            }
        }
    }

    private void score(long rows, int sum, int weights) {
        for (long left = rows; left != 0; left &= left - 1) {
            int row = Long.numberOfTrailingZeros(left);
            if (probe.admits(block, row)) {
                long exact = scoring.exact(block, row, sum, weights);
                score(row, (int) (exact >>> Integer.SIZE), (int) exact);
            }
        }
    }

    private void score(int row, int sum, int weights) {
        if (!isPlaced) {
            offer(row, sum, weights);
            return;
        }
        Nearness place = Objects.requireNonNull(probe.place);
        int limit = Math.min(block.maxKm[row], Math.min(probe.within, probe.radius));
        int allWeights = weights + Scoring.WEIGHTS.distance();
        double atLeast = place.atLeast(block.lat[row], block.lon[row]);
        int most = sum + Scoring.WEIGHTS.distance() * Thousandths.distance(atLeast);
        if (isBeyond(atLeast, limit) || SCALE * most - target * allWeights + ROUNDING < 0) {
            return;
        }
        double km = place.km(block.lat[row], block.lon[row]);
        if (!isBeyond(km, limit)) {
            offer(row, sum + Scoring.WEIGHTS.distance() * Thousandths.distance(km), allWeights);
        }
    }

    private static boolean isBeyond(double km, int limit) {
        return limit != Block.NO_LIMIT && km > limit;
    }

    private void offer(int row, int sum, int weights) {
        hits.offer(WholeMean.tenThousandths(sum, weights), block.high[row], block.low[row]);
        if (hits.least() != target) {
            aim(hits.least());
        }
    }

    private void aim(int newTarget) {
        target = newTarget;
        rest[parts.length] = 0;
        for (int part = parts.length - 1; part >= 0; part--) {
            rest[part] = rest[part + 1] + parts[part].most(target);
        }
    }

    /** Whether rows with that sum so far may still reach the target by the parts from {@code part} on, and by the distance. */
    private boolean reaches(int part, int sum, int weights) {
        int distance = isPlaced ? Scoring.WEIGHTS.distance() * (SCALE * distanceMost - target) : 0;
        return SCALE * sum - target * weights + rest[part] + distance + ROUNDING >= 0;
    }
}
