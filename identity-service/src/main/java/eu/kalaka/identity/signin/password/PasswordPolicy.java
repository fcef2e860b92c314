package eu.kalaka.identity.signin.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.io.ClasspathResource;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.DictionaryLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which passwords are taken: long ones that nobody guesses soon. No rule asks for digits or signs: they make passwords that are
 * hard to keep in mind, not hard to guess (NIST SP 800-63B).
 *
 * <p>The breached ones come with zxcvbn (MIT licence; the thirty thousand most used of published breaches, names, words), which
 * also sees through l33t spelling, dates, keyboard rows and repetition. Those of Hungarian and Greek are in
 * {@code passwords/} of this service, made by hand for this project under its own licence.
 */
public final class PasswordPolicy {

    /** At least so many characters. */
    public static final int LEAST = 12;

    /** At most so many characters: what is hashed must end somewhere. */
    public static final int MOST = 128;

    /** Of five grades 0 to 4: ten thousand million guesses and more, so that a stolen store gives none away either. */
    private static final int LEAST_SCORE = 4;

    /** Judging takes time by the square of the length; what is good this far is good. */
    private static final int JUDGED = 64;

    private static final int SHORTEST_NAME = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOMAIN = Pattern.compile("@.*$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Zxcvbn guesser = guesser();

    /**
     * What is wrong with a password.
     *
     * @param own login, names and e-mail address of its holder
     */
    public Optional<PasswordRefusal> refusal(String password, Collection<String> own) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of(PasswordRefusal.PASSWORD_TOO_SHORT);
        }
        if (length > MOST) {
            return Optional.of(PasswordRefusal.PASSWORD_TOO_LONG);
        }
        List<String> names = words(own);
        String plain = plain(password);
        if (names.stream().anyMatch(plain::contains)) {
            return Optional.of(PasswordRefusal.PASSWORD_CONTAINS_NAME);
        }
        return isEasilyGuessed(password, names) || isEasilyGuessed(plain, names)
                ? Optional.of(PasswordRefusal.PASSWORD_EASILY_GUESSED)
                : Optional.empty();
    }

    private boolean isEasilyGuessed(String password, List<String> names) {
        if (password.codePoints().noneMatch(Character::isLetter)) {
            return true; // telephone numbers and dates
        }
        String judged = password.substring(0, Math.min(password.length(), JUDGED));
        return guesser.measure(judged, names).getScore() < LEAST_SCORE;
    }

    /** Each as a whole, and every word of it; of an e-mail address what stands before the @. */
    private static List<String> words(Collection<String> own) {
        return own.stream()
                .map(PasswordPolicy::plain)
                .flatMap(text -> Stream.concat(
                        Stream.of(text),
                        BETWEEN_WORDS.splitAsStream(DOMAIN.matcher(text).replaceAll(""))))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .distinct()
                .toList();
    }

    /** Small letters without accents: Ákos is in "akos1234". */
    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static Zxcvbn guesser() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .dictionary(local("hungarian"))
                    .dictionary(local("greek"))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dictionary local(String language) throws IOException {
        return new DictionaryLoader(language, new ClasspathResource("/passwords/" + language + ".txt")).load();
    }
}
