package eu.kalaka.matching.index;

import eu.kalaka.contracts.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Which rows lie together: those of one controller in one square of the grid, or of no known place.
 *
 * @param square {@link #NOWHERE} for no known place
 */
record CellKey(int controller, int square) {

    static final int NOWHERE = -1;

    /** Squares of about eleven kilometres at the latitudes of Hungary and Greece. */
    private static final double LAT_STEP = 0.1;

    private static final double LON_STEP = 0.14;
    private static final int COLUMNS = 6000;

    static CellKey of(int controller, @Nullable GeoPoint place) {
        if (place == null) {
            return new CellKey(controller, NOWHERE);
        }
        int line = (int) ((place.lat() + 90) / LAT_STEP);
        int column = (int) ((place.lon() + 180) / LON_STEP);
        return new CellKey(controller, line * COLUMNS + column);
    }

    boolean isSomewhere() {
        return square != NOWHERE;
    }
}
