package eu.kalaka.portal.room.staff.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Two records that became one.
 *
 * @param step begun, done, given_up, undoing or undone
 */
record Merge(UUID id, UUID kept, UUID gone, String step, Instant at, Instant undoUntil) {

    /** Those of a unit. */
    record Page(List<Merge> items) {}

    /** Whether the two can be had back. */
    public boolean isUndoable() {
        return step.equals("done");
    }
}
