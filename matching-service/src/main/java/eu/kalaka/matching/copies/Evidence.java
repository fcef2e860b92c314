package eu.kalaka.matching.copies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a document of hers was seen and found in order.
 *
 * @param type code of the list {@code evidence-types}
 * @param validUntil the last day on which it counts; absent means for good
 */
public record Evidence(String type, @Nullable LocalDate validUntil) {

    public boolean isValidOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }
}
