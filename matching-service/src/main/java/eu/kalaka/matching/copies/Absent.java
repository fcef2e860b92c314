package eu.kalaka.matching.copies;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list that a message or a document leaves out is an empty one. */
final class Absent {

    private Absent() {}

    static <T> Set<T> none(@Nullable Set<T> given) {
        return given == null ? Set.of() : Set.copyOf(given);
    }

    static <T> List<T> none(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
