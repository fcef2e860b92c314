package eu.kalaka.organisation.agreement;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Which agreement. */
public record AgreementId(UUID value) implements TypedId {}
