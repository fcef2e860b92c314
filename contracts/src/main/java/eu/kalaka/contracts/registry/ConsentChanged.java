package eu.kalaka.contracts.registry;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * A consent was given or withdrawn.
 *
 * @param purpose code of the list {@code consent_purposes}
 */
public record ConsentChanged(UUID volunteerId, String unit, String purpose, boolean given, Instant at)
        implements Message {}
