package eu.kalaka.matching.suggestion;

import eu.kalaka.platform.store.Page;
import java.util.List;
import java.util.function.Function;

/** Pages of lists that stand in memory. */
final class Pages {

    private Pages() {}

    /**
     * The first {@code limit}, and a cursor where there is more.
     *
     * @param found one more than the limit, where there are so many
     */
    static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(List.copyOf(found.subList(0, limit)), cursor.apply(found.get(limit - 1)));
    }
}
