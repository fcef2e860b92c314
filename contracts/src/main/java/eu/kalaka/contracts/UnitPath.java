package eu.kalaka.contracts;

import java.util.regex.Pattern;

/**
 * A place in the unit tree: network {@code /}, county or municipality {@code /hu/ke}, branch {@code /hu/ke/tata}, point
 * {@code /hu/ke/tata/dunaalmas}. A right held for a unit holds for everything below it.
 *
 * @param value the path, at most five segments of lower-case letters, digits and hyphens
 */
public record UnitPath(String value) {

    /** The form as a regular expression, for request validation. */
    public static final String FORM = "/|(/[a-z0-9-]{1,40}){1,5}";

    private static final Pattern COMPILED = Pattern.compile(FORM);

    /** The whole network. */
    public static final UnitPath NETWORK = new UnitPath("/");

    public UnitPath {
        if (!isPath(value)) {
            throw new IllegalArgumentException("Not a unit path");
        }
    }

    /** Whether a text has the form of a unit path; says nothing about whether such a unit exists. */
    public static boolean isPath(String text) {
        return COMPILED.matcher(text).matches();
    }

    /** Whether {@code other} is this unit or lies below it. */
    public boolean covers(UnitPath other) {
        return value.equals("/") || other.value.equals(value) || other.value.startsWith(value + "/");
    }

    /**
     * The data controller for records of this unit: the county centre or the municipality, that is the first two segments
     * (domain.md 3.4). Units above it, such as the network itself, are their own controller.
     */
    public UnitPath controller() {
        int end = value.indexOf('/', 1);
        int afterSecond = end < 0 ? -1 : value.indexOf('/', end + 1);
        return afterSecond < 0 ? this : new UnitPath(value.substring(0, afterSecond));
    }

    /** The unit directly above; the network is its own parent. */
    public UnitPath parent() {
        int last = value.lastIndexOf('/');
        return last <= 0 ? NETWORK : new UnitPath(value.substring(0, last));
    }

    @Override
    public String toString() {
        return value;
    }
}
