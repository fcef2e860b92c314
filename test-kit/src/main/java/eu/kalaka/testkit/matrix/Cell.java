package eu.kalaka.testkit.matrix;

import java.util.Arrays;

/** What one role may do at one endpoint. */
public enum Cell {
    /** Records of the unit for which the role is held, and of all below. */
    UNIT("unit"),
    /** Records of the units below the one for which the role is held, not of that one. */
    BELOW("below"),
    /** Only who holds the role for the whole network. */
    NETWORK("network"),
    /** As {@link #UNIT}, of what is published. */
    PUBLISHED("published"),
    /** Only what is the caller's own: herself, her ward, her host. */
    OWN("own"),
    /** Like everybody with a valid token; where the row says how others' records are hidden, what is of one's own account alone. */
    SIGNED_IN("signed in"),
    NOTHING("-");

    private final String text;

    Cell(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    boolean isByUnit() {
        return this == UNIT || this == PUBLISHED || this == BELOW || this == NETWORK;
    }

    static Cell of(String text) {
        return Arrays.stream(values())
                .filter(cell -> cell.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such cell: " + text));
    }
}
