package eu.kalaka.matching.ranking;

import eu.kalaka.matching.words.Word;
import java.util.Optional;

/**
 * How well a candidate does in one part.
 *
 * @param value from 0 to 1
 * @param words the same for people
 */
record Share(double value, Word words) {

    Share {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1, not " + value);
        }
    }

    static Optional<Share> of(double value, Word words) {
        return Optional.of(new Share(value, words));
    }

    /** {@code part} of {@code whole}. */
    static Optional<Share> of(long part, long whole, String key) {
        return of((double) part / whole, Word.phrase(key, Word.number(part), Word.number(whole)));
    }

    /** The question was not asked or cannot be answered: it says nothing for or against anybody. */
    static Optional<Share> noAnswer() {
        return Optional.empty();
    }
}
