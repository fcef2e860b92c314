package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme came into another status.
 *
 * @param from idea, approved, running, reporting or closed; absent where it begins
 * @param to one of the same
 */
public record ProgrammeStatusChanged(
        UUID programmeId, String unit, @Nullable String from, String to, Instant at) implements Message {}
