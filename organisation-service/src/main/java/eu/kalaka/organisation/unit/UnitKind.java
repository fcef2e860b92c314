package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.UnitPath;
import java.util.Arrays;

/** What a unit is. The first two segments of a path name the data controller (domain.md 3.4), so a kind belongs to certain levels only. */
enum UnitKind {
    NETWORK("network", 0, 0),
    COUNTY("county", 2, 2),
    MUNICIPALITY("municipality", 2, 2),
    BRANCH("branch", 3, 5),
    MUNICIPAL_UNIT("municipal_unit", 3, 5),
    POINT("point", 3, 5);

    /** All codes, as a pattern for requests. */
    static final String CODES = "network|county|municipality|branch|municipal_unit|point";

    private final String code;
    private final int highest;
    private final int lowest;

    UnitKind(String code, int highest, int lowest) {
        this.code = code;
        this.highest = highest;
        this.lowest = lowest;
    }

    static UnitKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of unit: " + code));
    }

    String code() {
        return code;
    }

    /** Whether a unit of this kind may stand at that path. */
    boolean mayStandAt(UnitPath path) {
        int level = level(path);
        return level >= highest && level <= lowest;
    }

    /** How many segments a path has; the network has none. */
    static int level(UnitPath path) {
        return path.equals(UnitPath.NETWORK)
                ? 0
                : (int) path.value().chars().filter(c -> c == '/').count();
    }
}
