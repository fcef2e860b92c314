package eu.kalaka.portal.room.staff.duplicate;

import eu.kalaka.portal.room.staff.volunteer.Alike.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two that may be one person.
 *
 * @param clues what they have in common and what not
 */
record Pair(String id, Side one, Side other, List<String> clues) {

    /** Such pairs, the likeliest are found at night. */
    record Listed(List<Pair> items, @Nullable String next) {}
}
