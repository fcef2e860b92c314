package eu.kalaka.registry.merge;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Identifies a merge. */
public record MergeId(UUID value) implements TypedId {}
