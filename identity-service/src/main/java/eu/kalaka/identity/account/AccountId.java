package eu.kalaka.identity.account;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Identifies an account; claim {@code sub} of its tokens. */
public record AccountId(UUID value) implements TypedId {}
