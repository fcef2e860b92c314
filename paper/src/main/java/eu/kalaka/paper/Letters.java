package eu.kalaka.paper;

import java.util.regex.Pattern;

/** Makes any text fit to be printed. */
final class Letters {

    private static final String MAY_BREAK_HERE = "\u200B";

    /** What XML has no place for: controls, halves of pairs, code points that are no characters. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\n\t]]");

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private Letters() {}

    /** Without what cannot be printed. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /**
     * Without what cannot be printed, and with a place to break in words that are longer than a line may be.
     *
     * @param longest characters that stay together
     */
    static String printable(String text, int longest) {
        return printable(text).replaceAll("(\\S{" + longest + "})(?=\\S)", "$1" + MAY_BREAK_HERE);
    }
}
