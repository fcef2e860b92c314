package eu.kalaka.registry.files;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet takes as text. A cell that begins like a formula would be carried out when a list is opened, with
 * whatever a stranger wrote into a form; an apostrophe before it keeps it from that (OWASP, CSV injection).
 */
final class HarmlessCell {

    private static final Pattern FORMULA =
            Pattern.compile("^[\\s]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("^'(?=[\\s]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private HarmlessCell() {}

    /** As it may be written into a file of separated values. */
    static String of(String text) {
        String visible = visible(text);
        return FORMULA.matcher(visible).matches() ? "'" + visible : visible;
    }

    /** As it may be written where a cell says itself that it is text. */
    static String visible(String text) {
        return CONTROL.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
    }

    /** What was made harmless, as it was. */
    static String undone(String cell) {
        return MARKED.matcher(cell).replaceFirst("");
    }
}
