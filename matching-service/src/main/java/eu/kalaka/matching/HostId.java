package eu.kalaka.matching;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** The organisation that asked. */
public record HostId(UUID value) implements TypedId {}
