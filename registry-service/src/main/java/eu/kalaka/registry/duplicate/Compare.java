package eu.kalaka.registry.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** Says how alike two entries are. What one of them leaves open is no clue. */
public final class Compare {

    private static final double SAME = 0.98;
    private static final double LIKE = 0.90;
    private static final double PART = 0.80;

    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();

    private Compare() {}

    public static Likeness of(Entry one, Entry other) {
        List<Clue> clues = new ArrayList<>();
        clues.add(names(one, other));
        both(one, other, Entry::birthDate, Compare::birthDates).ifPresent(clues::add);
        both(one, other, Entry::phone, equal(Clue.SAME_PHONE, Clue.OTHER_PHONE)).ifPresent(clues::add);
        both(one, other, Entry::email, equal(Clue.SAME_EMAIL, Clue.OTHER_EMAIL)).ifPresent(clues::add);
        both(one, other, Entry::settlement, equal(Clue.SAME_PLACE, Clue.OTHER_PLACE))
                .ifPresent(clues::add);
        return new Likeness(clues);
    }

    private interface Comparison<T> {
        Clue of(T one, T other);
    }

    private static <T> Comparison<T> equal(Clue same, Clue different) {
        return (one, other) -> Objects.equals(one, other) ? same : different;
    }

    private static <T> Optional<Clue> both(
            Entry one, Entry other, Function<Entry, @Nullable T> field, Comparison<T> comparison) {
        T left = field.apply(one);
        T right = field.apply(other);
        return left == null || right == null ? Optional.empty() : Optional.of(comparison.of(left, right));
    }

    /** The names as written, and the name a person goes by, each with each: the best counts. */
    private static Clue names(Entry one, Entry other) {
        double best = one.names()
                .flatMapToDouble(left -> other.names().mapToDouble(right -> likeness(left, right)))
                .max()
                .orElse(0);
        return best >= SAME
                ? Clue.SAME_NAME
                : best >= LIKE ? Clue.LIKE_NAME : best >= PART ? Clue.PART_OF_NAME : Clue.OTHER_NAME;
    }

    /**
     * The mean over the words of the shorter name, each with the word most like it in the other; the least alike word counts once
     * more, so that brothers and twins, who share a family name, are not taken for one.
     */
    static double likeness(SpokenName one, SpokenName other) {
        boolean oneIsShorter = one.words().size() <= other.words().size();
        SpokenName shorter = oneIsShorter ? one : other;
        SpokenName longer = oneIsShorter ? other : one;
        if (shorter.words().isEmpty()) {
            return 0;
        }
        List<String> free = new ArrayList<>(longer.words());
        double sum = 0;
        double least = 1;
        for (String word : shorter.words()) {
            double best = 0;
            int at = 0;
            for (int i = 0; i < free.size(); i++) {
                double alike = LETTERS.apply(word, free.get(i));
                if (alike > best) {
                    best = alike;
                    at = i;
                }
            }
            free.remove(at);
            sum += best;
            least = Math.min(least, best);
        }
        return (sum + least) / (shorter.words().size() + 1);
    }

    private static Clue birthDates(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return Clue.SAME_BIRTH_DATE;
        }
        return isMistyped(one, other) ? Clue.MISTYPED_BIRTH_DATE : Clue.OTHER_BIRTH_DATE;
    }

    /** Day and month swapped, or one digit another. */
    private static boolean isMistyped(LocalDate one, LocalDate other) {
        boolean swapped = one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        return swapped || differences(one.toString(), other.toString()) == 1;
    }

    private static int differences(String one, String other) {
        int count = Math.abs(one.length() - other.length());
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            count += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
