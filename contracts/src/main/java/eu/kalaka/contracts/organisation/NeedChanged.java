package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published need asks for something else than before; what, the snapshot says.
 *
 * @param programmeId the programme it belongs to now
 */
public record NeedChanged(
        UUID needId, String unit, UUID hostId, @Nullable UUID programmeId, Instant at) implements Message {}
