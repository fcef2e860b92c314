package eu.kalaka.registry.duplicate;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name as it sounds: the same for Greek and Latin letters, with and without accents, for the usual ways of writing Greek in
 * Latin letters, and for old and new Hungarian spellings. {@code Γιώργος}, {@code Giorgos} and {@code Yiorgos} are one; so are
 * {@code Kováts} and {@code Kovács}. Only for comparing: nobody is addressed by it.
 *
 * @param words the words of the name in alphabetical order, so that swapped given and family names are the same
 */
public record SpokenName(List<String> words) {

    /** What sounds alike, applied from the first to the last. */
    private static final List<Sound> SOUNDS = List.of(
            new Sound("ph", "f"),
            new Sound("kh|ch(?=[aeiou])|ch(?=r)", "h"),
            new Sound("th", "t"),
            new Sound("w", "v"),
            new Sound("x", "ks"),
            new Sound("ts|tz|cz|cs", "c"),
            new Sound("sz|zs", "s"),
            new Sound("ss|z", "s"),
            new Sound("mp", "b"),
            new Sound("nt", "d"),
            new Sound("gk|ng|gg|nk", "g"),
            new Sound("e[uy](?=[aeiouvgdlmnrz])", "ev"),
            new Sound("e[uy]", "ef"),
            new Sound("a[uy](?=[aeiouvgdlmnrz])", "av"),
            new Sound("a[uy]", "af"),
            new Sound("ou", "u"),
            new Sound("[eo]i|j|y", "i"),
            new Sound("ai", "e"),
            new Sound("gi(?=[aeiou])", "i"),
            new Sound("h(?![aeiour])", ""),
            new Sound("(.)\\1+", "$1"));

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    /** After the United Nations' table for Greek; what is left of accents goes. */
    private static final Transliterator LATIN = Transliterator.getInstance(
            "Greek-Latin/UNGEGN; Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private record Sound(Pattern written, String spoken) {
        Sound(String written, String spoken) {
            this(Pattern.compile(written), spoken);
        }

        String in(String word) {
            return written.matcher(word).replaceAll(spoken);
        }
    }

    public SpokenName {
        words = List.copyOf(words);
    }

    public static SpokenName of(String written) {
        return new SpokenName(latinWords(written).stream()
                .map(SpokenName::spoken)
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList());
    }

    /** The words as they are written, in small Latin letters without accents. */
    public static List<String> latinWords(String written) {
        String latin = LATIN.transliterate(written);
        return Arrays.stream(NO_LETTER.split(latin))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String spoken(String word) {
        String sound = word;
        for (Sound next : SOUNDS) {
            sound = next.in(sound);
        }
        return sound;
    }

    /** All words as one text. */
    String joined() {
        return String.join(" ", words);
    }
}
