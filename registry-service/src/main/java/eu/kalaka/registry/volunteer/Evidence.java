package eu.kalaka.registry.volunteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a document was seen and found in order; the document itself is never kept (domain.md 3.4).
 *
 * @param type code of the list {@code evidence-types}
 * @param validUntil the last day on which it counts; absent means for good
 * @param by who saw it
 */
record Evidence(String type, LocalDate seenOn, @Nullable LocalDate validUntil, String by) {}
