package eu.kalaka.registry.volunteer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A host where she is not to be placed.
 *
 * @param reason stays in the registry
 */
record KeptApart(UUID hostId, @Nullable String reason, String by) {}
