package eu.kalaka.matching.eligibility;

import eu.kalaka.matching.words.Word;
import java.util.List;
import java.util.Optional;

/**
 * Why a gate is closed, and what would open it: texts {@code gate.<key>} and {@code gate.<key>.remedy} with the same arguments.
 *
 * @param key the gate's name, with the case where one gate closes for several reasons
 */
public record Closure(String key, List<Word> arguments) {

    public Closure {
        arguments = List.copyOf(arguments);
    }

    static Optional<Closure> closed(String key, Word... arguments) {
        return Optional.of(new Closure(key, List.of(arguments)));
    }

    static Optional<Closure> open() {
        return Optional.empty();
    }

    public Word reason() {
        return new Word.Phrase("gate." + key, arguments);
    }

    public Word remedy() {
        return new Word.Phrase("gate." + key + ".remedy", arguments);
    }
}
