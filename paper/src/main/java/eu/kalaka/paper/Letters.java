package eu.kalaka.paper;

import java.util.regex.Pattern;

/** Makes any text fit to be printed. */
final class Letters {

    private static final String MAY_BREAK_HERE = "\u200B";

    /** What XML has no place for: controls, halves of pairs, code points that are no characters. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\n\t]]");

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private Letters() {}

    /**
     * Without what cannot be printed, and with a place to break in words that are longer than a line may be.
     *
     * @param longest characters that stay together
     */
    static String printable(String text, int longest) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String clean = UNPRINTABLE.matcher(lines).replaceAll("");
        return clean.replaceAll("(\\S{" + longest + "})(?=\\S)", "$1" + MAY_BREAK_HERE);
    }
}
