package eu.kalaka.registry.regulation;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Identifies a version of a regulation. */
public record RegulationId(UUID value) implements TypedId {}
