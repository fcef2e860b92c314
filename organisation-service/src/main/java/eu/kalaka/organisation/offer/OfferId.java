package eu.kalaka.organisation.offer;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Which offer. */
record OfferId(UUID value) implements TypedId {}
