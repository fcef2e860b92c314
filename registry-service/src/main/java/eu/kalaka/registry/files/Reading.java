package eu.kalaka.registry.files;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read; what is not said is guessed.
 *
 * @param encoding code of a {@link TextEncoding}; a workbook has none
 * @param separator one sign; a workbook has none
 */
public record Reading(@Nullable String encoding, @Nullable String separator) {

    /** Everything is guessed. */
    public static final Reading GUESSED = new Reading(null, null);

    /** What somebody opens a file with, who reads it once. */
    @FunctionalInterface
    public interface Visitor {

        /** Looks at the next row that is not blank; says whether to go on. */
        boolean visit(Row row);
    }

    /** Signs between values that are looked for, the likeliest first. */
    static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    Optional<TextEncoding> encodingSaid() {
        return Optional.ofNullable(encoding).flatMap(TextEncoding::of);
    }
}
