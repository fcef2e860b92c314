package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A need for volunteers was published. */
public record NeedPosted(
        UUID needId,
        String unit,
        UUID hostId,
        String activity,
        String regime,
        List<Shift> shifts,
        List<String> skillsMust,
        Instant at)
        implements Message {}
