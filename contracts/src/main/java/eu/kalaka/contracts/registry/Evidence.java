package eu.kalaka.contracts.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a document was seen and found in order; never the document (domain.md 3.4).
 *
 * @param type code of the list {@code evidence_types}
 * @param validUntil the last day on which it counts; absent means for good
 */
public record Evidence(String type, @Nullable LocalDate validUntil) {}
