package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need for volunteers was published.
 *
 * @param programmeId the programme it belongs to
 */
public record NeedPosted(
        UUID needId,
        String unit,
        UUID hostId,
        String activity,
        String regime,
        List<Shift> shifts,
        List<String> skillsMust,
        @Nullable UUID programmeId,
        Instant at)
        implements Message {}
