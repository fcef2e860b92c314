package eu.kalaka.registry.search;

import eu.kalaka.contracts.UnitPath;
import java.util.UUID;

/**
 * Somebody who was found.
 *
 * @param unit hers when she was put into the index
 */
public record Hit(UUID id, UnitPath unit) {}
