package eu.kalaka.organisation.offer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of food (domain.md 3.5 and 4.3).
 *
 * @param allergens codes of the list {@code allergens}; none means that there are none
 * @param useUntil after this moment nobody may eat it
 */
record Meals(
        List<String> allergens,
        Instant preparedAt,
        Instant useUntil,
        Chain chain,
        @Nullable String packing) {

    Meals {
        allergens = allergens == null ? List.of() : List.copyOf(allergens);
    }
}
