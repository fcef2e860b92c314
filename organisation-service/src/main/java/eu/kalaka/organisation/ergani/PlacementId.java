package eu.kalaka.organisation.ergani;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Which placement. */
public record PlacementId(UUID value) implements TypedId {}
