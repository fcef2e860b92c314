package eu.kalaka.registry.enquiry;

import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** Identifies an enquiry. */
public record EnquiryId(UUID value) implements TypedId {}
