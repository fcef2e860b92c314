package eu.kalaka.contracts.matching;

import eu.kalaka.contracts.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Time given was confirmed by the host or by staff for the host.
 *
 * @param entryId the entry in the placement's hours; one entry is counted once
 * @param regime iksz hours are counted apart from all others (indicators {@code hours} and {@code iksz_hours})
 * @param duration ISO 8601, without travel
 * @param date the day at the place of the shift
 */
public record HoursConfirmed(
        UUID placementId,
        String unit,
        UUID entryId,
        UUID needId,
        UUID hostId,
        UUID volunteerId,
        String regime,
        Duration duration,
        LocalDate date,
        Instant at)
        implements Message {}
