package eu.kalaka.organisation.programme;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Which programme. */
public record ProgrammeId(UUID value) implements TypedId {}
