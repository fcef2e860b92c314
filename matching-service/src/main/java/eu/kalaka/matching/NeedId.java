package eu.kalaka.matching;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** A need, as organisation-service knows it. */
public record NeedId(UUID value) implements TypedId {}
