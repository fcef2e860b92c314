package eu.kalaka.registry.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of those who were found.
 *
 * @param ids in the order asked for
 * @param total how many were found on all pages
 * @param next where the following page begins, absent on the last
 */
public record Hits(List<UUID> ids, long total, @Nullable Cursor next) {

    public Hits {
        ids = List.copyOf(ids);
    }
}
