package eu.kalaka.registry.group;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Identifies a group. */
public record GroupId(UUID value) implements TypedId {}
