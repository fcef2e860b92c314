package eu.kalaka.matching;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** A volunteer, as registry-service knows her. */
public record VolunteerId(UUID value) implements TypedId {}
