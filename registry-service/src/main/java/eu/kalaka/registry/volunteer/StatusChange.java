package eu.kalaka.registry.volunteer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life cycle.
 *
 * @param by login or client that did it
 * @param reason in the words of whoever did it
 */
record StatusChange(
        Status status, Instant at, String by, @Nullable String reason) {}
