package eu.kalaka.portal.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a service's list.
 *
 * @param <T> what stands in the list
 */
public interface Paged<T> {

    /** What is on this page. */
    List<T> items();

    /** Where the following page begins, nothing on the last. */
    @Nullable
    String next();

    /** Reads one page of a list. */
    @FunctionalInterface
    interface Reader<T> {
        /** The page after that cursor; nothing begins. */
        Answer<? extends Paged<T>> after(@Nullable String cursor);
    }

    /** Several pages as one. */
    record Read<T>(List<T> items, @Nullable String next) implements Paged<T> {}

    /** A list to its end; none of it where a page does not come. */
    static <T> Answer<List<T>> all(Reader<T> list) {
        return upTo(Integer.MAX_VALUE, list).map(Read::items);
    }

    /** The first pages of a list, at most so many. */
    static <T> Answer<Read<T>> upTo(int pages, Reader<T> list) {
        List<T> items = new ArrayList<>();
        @Nullable String cursor = null;
        for (int read = 0; read < pages; read++) {
            Answer<? extends Paged<T>> answer = list.after(cursor);
            Paged<T> page = answer.getValue();
            if (page == null) {
                return answer.map(none -> new Read<>(List.of(), null));
            }
            items.addAll(page.items());
            cursor = page.next();
            if (cursor == null) {
                break;
            }
        }
        return new Answer.There<>(new Read<>(items, cursor), null);
    }
}
