package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.audit.Personal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of volunteers who were looked for.
 *
 * @param total how many there are on all pages, of those that the caller may see
 * @param next cursor for the following page, absent on the last
 */
record Found(
        List<VolunteerView> items, long total, @Nullable String next) implements Personal {

    @Override
    public Collection<Person> people() {
        return items.stream().flatMap(item -> item.people().stream()).toList();
    }
}
