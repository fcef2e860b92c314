package eu.kalaka.organisation.host;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What two ways of writing one organisation's name have in common: letters without accents, words in order of the alphabet, no legal form. */
final class NameKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "alapitvany",
            "egyesulet",
            "kft",
            "zrt",
            "nyrt",
            "bt",
            "kozhasznu",
            "nonprofit",
            "a",
            "az",
            "συλλογοσ",
            "σωματειο",
            "αμκε",
            "εε",
            "ικε",
            "επε",
            "αε",
            "ο",
            "η",
            "το");

    private NameKey() {}

    static String of(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name.replace(".", ""), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
        String key = words(plain, true);
        return key.isEmpty() ? words(plain, false) : key;
    }

    private static String words(String plain, boolean withoutLegalForm) {
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty() && !(withoutLegalForm && LEGAL_FORMS.contains(word)))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
