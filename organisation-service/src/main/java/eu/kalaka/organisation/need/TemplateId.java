package eu.kalaka.organisation.need;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Which template of needs. */
public record TemplateId(UUID value) implements TypedId {}
