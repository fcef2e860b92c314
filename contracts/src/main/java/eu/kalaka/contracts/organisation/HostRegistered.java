package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * A host organisation is now in the host registry.
 *
 * @param legalType code of the list {@code organisation_types}
 */
public record HostRegistered(UUID hostId, String unit, String country, String legalType, Instant at)
        implements Message {}
