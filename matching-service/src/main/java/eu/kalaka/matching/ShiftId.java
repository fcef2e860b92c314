package eu.kalaka.matching;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** One shift of a need. */
public record ShiftId(UUID value) implements TypedId {}
