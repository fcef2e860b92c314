package eu.kalaka.matching.index;

import eu.kalaka.matching.eligibility.Distance;
import java.util.Arrays;

/**
 * The rows of one square: where their blocks stand, and a circle with all of them in it. The circle and the longest limit only
 * grow; a circle that is too large costs time and no truth. Written by one thread, read by many.
 */
final class Cell {

    /**
     * What readers see, never changed.
     *
     * @param lat of the circle's centre, as {@link Distance#millionths}
     * @param lon of the circle's centre
     * @param radiusKm so that nobody lives outside
     * @param longestKm the longest of the rows' own limits
     */
    @SuppressWarnings("ArrayRecordComponent") // columns; they never leave the package
    record Extent(int[] blocks, int lat, int lon, double radiusKm, int longestKm) {}

    /** How much longer a circle is made than it must be, so that hardly any newcomer lives outside. */
    private static final double ROOM_KM = 0.5;

    final CellKey key;
    private volatile Extent extent = new Extent(new int[0], 0, 0, -1, 0);

    Cell(CellKey key) {
        this.key = key;
    }

    Extent extent() {
        return extent;
    }

    void add(int block) {
        Extent old = extent;
        int[] longer = Arrays.copyOf(old.blocks(), old.blocks().length + 1);
        longer[longer.length - 1] = block;
        extent = new Extent(longer, old.lat(), old.lon(), old.radiusKm(), old.longestKm());
    }

    /** Makes the circle wide enough for a row, before the row can be seen. */
    void cover(Row row) {
        Extent old = extent;
        int longest = Math.max(old.longestKm(), row.maxKm());
        if (old.radiusKm() < 0) {
            extent = new Extent(old.blocks(), row.lat(), row.lon(), ROOM_KM, longest);
            return;
        }
        double km = new Nearness(Distance.place(old.lat(), old.lon())).km(row.lat(), row.lon());
        double radius = km < old.radiusKm() ? old.radiusKm() : km + ROOM_KM;
        if (radius != old.radiusKm() || longest != old.longestKm()) {
            extent = new Extent(old.blocks(), old.lat(), old.lon(), radius, longest);
        }
    }
}
