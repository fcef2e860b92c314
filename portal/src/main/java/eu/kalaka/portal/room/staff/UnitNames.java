package eu.kalaka.portal.room.staff;

import java.util.List;

/**
 * Units of the tree with their names in the reader's language.
 *
 * @param units in the order of the tree
 */
record UnitNames(List<Unit> units) {

    /** Without organisation-service the paths must do. */
    static final UnitNames UNKNOWN = new UnitNames(List.of());

    private static final String STEP = "\u00a0\u00a0";

    /** A unit. */
    record Unit(String path, String name) {

        private int depth() {
            return path.equals("/")
                    ? 0
                    : Math.toIntExact(path.chars().filter(c -> c == '/').count());
        }
    }

    /** The unit's name, or its path. */
    public String of(String path) {
        return units.stream()
                .filter(unit -> unit.path().equals(path))
                .map(Unit::name)
                .findFirst()
                .orElse(path);
    }

    /** To choose from, each below its parent. */
    public List<Choice> choices() {
        int top = units.stream().mapToInt(Unit::depth).min().orElse(0);
        return units.stream()
                .map(unit -> new Choice(unit.path(), STEP.repeat(unit.depth() - top) + unit.name()))
                .toList();
    }
}
