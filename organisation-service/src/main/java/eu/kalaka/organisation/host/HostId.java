package eu.kalaka.organisation.host;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Which host. */
public record HostId(UUID value) implements TypedId {}
