package eu.kalaka.testkit.matrix;

import java.util.Map;

/**
 * Who may use one endpoint.
 *
 * @param endpoint method and path, as {@code GET /api/volunteers/{id}}
 * @param what in words
 * @param cells one for each role
 * @param stranger how another's record is hidden
 */
public record Row(String endpoint, String what, Map<Role, Cell> cells, Hiding stranger) {

    public Row {
        cells = Map.copyOf(cells);
        if (cells.size() != Role.values().length) {
            throw new IllegalArgumentException("not every role has a cell: " + endpoint);
        }
    }

    public Cell cell(Role role) {
        return cells.getOrDefault(role, Cell.NOTHING);
    }

    boolean isReading() {
        return endpoint.startsWith("GET ");
    }

    /** Whether it takes away what it is asked for. */
    boolean isTaking() {
        return endpoint.startsWith("DELETE ");
    }

    /** Whether a reading answers with many records. */
    boolean isList() {
        return stranger == Hiding.ABSENT;
    }

    /** Whether everybody with a token may. */
    boolean isOpen() {
        return cells.containsValue(Cell.SIGNED_IN);
    }

    /** Whether everybody with a token may, each with what is of his own account. */
    boolean isOfOnesAccount() {
        return isOpen() && stranger != Hiding.OPEN;
    }
}
