package eu.kalaka.testkit.matrix;

import java.util.List;
import java.util.Locale;

/**
 * What came of a run of the matrix.
 *
 * @param cells how many of roles × positions were asked
 * @param ownCells how many more were asked about one's own record
 */
public record Result(String service, int endpoints, int cells, int ownCells, List<Wrong> wrong) {

    public Result {
        wrong = List.copyOf(wrong);
    }

    /** One line for the build output. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "rights matrix: %s %,d endpoints × %d roles × %d positions = %,d cells + %,d of one's own, %,d wrong",
                service,
                endpoints,
                Role.values().length,
                Position.values().length,
                cells,
                ownCells,
                wrong.size());
    }
}
