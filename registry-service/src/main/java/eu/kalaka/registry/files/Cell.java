package eu.kalaka.registry.files;

/**
 * What is written in a cell, without stray spaces.
 *
 * @param isFormula whether a spreadsheet would work it out; nobody is registered by what a formula gives
 */
public record Cell(String text, boolean isFormula) {

    /** Nothing is written in it. */
    public static final Cell EMPTY = new Cell("", false);

    private static final int MOST_CHARACTERS = 5_000;

    /** A cell of a file of separated values, where a formula is known by how it begins. */
    static Cell of(String written) {
        String text = stripped(HarmlessCell.undone(stripped(written)));
        boolean isMarked = stripped(written).startsWith("'");
        return text.isEmpty() ? EMPTY : new Cell(text, !isMarked && text.startsWith("="));
    }

    /** Whether more is in it than anybody writes into a list. */
    public boolean isTooLong() {
        return text.length() > MOST_CHARACTERS;
    }

    /** Its beginning, to be shown to whoever wrote it. */
    public String beginning() {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }

    static String stripped(String written) {
        // No-break, thin and zero-width spaces are spaces to whoever pasted them.
        String plain = written.replaceAll("[\\u00A0\\u2007\\u202F\\u2009]", " ").replaceAll("[\\u200B\\uFEFF]", "");
        return plain.strip();
    }
}
