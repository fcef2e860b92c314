package eu.kalaka.organisation.host;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a host's life.
 *
 * @param by login name of who did it
 * @param reason in the words of who did it
 */
public record StatusChange(
        HostStatus to, Instant at, String by, @Nullable String reason) {}
