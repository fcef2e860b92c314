package eu.kalaka.identity.client;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Identifies a client; {@code client_id}, and {@code sub} of its own tokens. */
public record ClientId(UUID value) implements TypedId {}
