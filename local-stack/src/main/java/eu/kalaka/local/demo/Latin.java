package eu.kalaka.local.demo;

import java.text.Normalizer;
import java.util.Locale;

/** Hungarian and Greek names in lower-case ASCII (Greek roughly after ELOT 743). */
final class Latin {

    private static final String[][] LETTER_PAIRS = {
        {"ου", "ou"}, {"αυ", "av"}, {"ευ", "ev"}, {"γγ", "ng"}, {"ντ", "nt"}, {"μπ", "mp"}
    };
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
    private static final String[] ASCII = {
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f",
        "ch", "ps", "o"
    };

    private Latin() {}

    /** A path segment or e-mail word: {@code Ács → acs}, {@code Kala Dendra → kala-dendra}, {@code Γιώργος → giorgos}. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        for (String[] pair : LETTER_PAIRS) {
            plain = plain.replace(pair[0], pair[1]);
        }
        var ascii = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            int greek = GREEK.indexOf(letter);
            ascii.append(greek < 0 ? String.valueOf(letter) : ASCII[greek]);
        }
        return ascii.toString().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
