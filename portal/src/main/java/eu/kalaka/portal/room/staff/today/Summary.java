package eu.kalaka.portal.room.staff.today;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of today in short.
 *
 * @param count how many there are
 * @param more whether there are still more than were counted
 * @param lines the first of them
 */
record Summary(int count, boolean more, List<Line> lines) {

    /** As many as one sees at a glance. */
    static final int SHORT = 6;

    /**
     * One of them.
     *
     * @param link where it is dealt with
     * @param who whom or what it is about; nothing where the name cannot be shown now
     * @param what what is to be done or known
     * @param when by when, since when
     */
    record Line(
            @Nullable String link,
            @Nullable String who,
            @Nullable String what,
            @Nullable String when) {}
}
