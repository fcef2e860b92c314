package eu.kalaka.matching.index;

import eu.kalaka.matching.index.Cell.Extent;
import eu.kalaka.matching.ranking.Thousandths;
import java.util.List;

/**
 * Cells in the order of their distance from the place, in whole kilometres rounded down; then those of no known place. Cells that
 * nobody would come from are left out.
 */
final class NearestFirst {

    private static final int UNPLACED = Thousandths.FAR_KM + 1;

    private final Extent[] ordered;
    private final int[] begins = new int[UNPLACED + 2];

    NearestFirst(List<Cell> cells, Probe probe) {
        Cell[] all = cells.toArray(Cell[]::new);
        Extent[] extents = new Extent[all.length];
        int[] bands = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            extents[i] = all[i].extent();
            bands[i] = band(all[i], extents[i], probe);
            if (bands[i] >= 0) {
                begins[bands[i] + 1]++;
            }
        }
        for (int band = 0; band <= UNPLACED; band++) {
            begins[band + 1] += begins[band];
        }
        ordered = new Extent[begins[UNPLACED + 1]];
        int[] next = begins.clone();
        for (int i = 0; i < all.length; i++) {
            if (bands[i] >= 0) {
                ordered[next[bands[i]]++] = extents[i];
            }
        }
    }

    /** Where the cells of that distance begin. */
    int begin(int km) {
        return begins[km];
    }

    Extent cell(int at) {
        return ordered[at];
    }

    private static int band(Cell cell, Extent extent, Probe probe) {
        boolean isFiltered = probe.within != Block.NO_LIMIT;
        if (probe.place == null) {
            return UNPLACED;
        }
        if (!cell.key.isSomewhere()) {
            return isFiltered ? -1 : UNPLACED;
        }
        double km = Math.max(0, probe.place.atLeast(extent.lat(), extent.lon()) - extent.radiusKm());
        boolean isTooFar = km > Math.min(probe.within, probe.radius)
                || (extent.longestKm() != Block.NO_LIMIT && km > extent.longestKm());
        return isTooFar ? -1 : (int) Math.min(km, Thousandths.FAR_KM);
    }
}
