package eu.kalaka.registry.placement;

import eu.kalaka.contracts.UnitPath;
import java.util.UUID;

/**
 * That a volunteer has said yes to a host.
 *
 * @param unit of the need, whose centre brought them together
 */
public record SaidYes(UUID volunteerId, UUID hostId, UnitPath unit) {}
