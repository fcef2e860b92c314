package eu.kalaka.organisation.need;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Which need. */
public record NeedId(UUID value) implements TypedId {}
