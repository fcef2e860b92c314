package eu.kalaka.registry.transfer;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Identifies a transfer. */
public record TransferId(UUID value) implements TypedId {}
