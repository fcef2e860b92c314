package eu.kalaka.registry.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of those who were found.
 *
 * @param items in the order asked for
 * @param total how many were found on all pages
 * @param next where the following page begins, absent on the last
 */
public record Hits(List<Hit> items, long total, @Nullable Cursor next) {

    public Hits {
        items = List.copyOf(items);
    }

    /** Their ids. */
    public List<UUID> ids() {
        return items.stream().map(Hit::id).toList();
    }
}
