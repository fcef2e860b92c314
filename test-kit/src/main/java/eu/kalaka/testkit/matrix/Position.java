package eu.kalaka.testkit.matrix;

/** Where a record lies, seen from a caller who holds a role for {@link #HELD}. */
public enum Position {
    OWN_UNIT("own unit", "/hu/ke/tata"),
    CHILD_UNIT("child unit", "/hu/ke/tata/tata"),
    /** Its name begins with the same letters, so that a careless comparison of paths is found. */
    SIBLING("sibling", "/hu/ke/tatabanya"),
    PARENT("parent", "/hu/ke"),
    OTHER_COUNTY("other county", "/hu/fe/mor"),
    /** A record of another country's tree; and a record of the own unit with a token of another issuer. */
    OTHER_NETWORK("other network", "/gr/serres/lefkonas"),
    /** It lay in the own unit and is there no more. */
    DELETED("deleted", "/hu/ke/tata"),
    /** Without a token; and with one that names the role and is signed by nobody. */
    ANONYMOUS("anonymous", "/hu/ke/tata");

    /** The unit for which every caller of the matrix holds the role. */
    public static final String HELD = "/hu/ke/tata";

    private final String words;
    private final String unit;

    Position(String words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    public String words() {
        return words;
    }

    /** The unit in which the record lies. */
    public String unit() {
        return unit;
    }

    /** Whether a role held for {@link #HELD} is held for a record there. */
    boolean isCovered() {
        return this == OWN_UNIT || this == CHILD_UNIT;
    }
}
