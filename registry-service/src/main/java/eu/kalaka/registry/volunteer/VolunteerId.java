package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Identifies a volunteer. */
public record VolunteerId(UUID value) implements TypedId {}
