package eu.kalaka.organisation.host;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a social structure is (S3-05 to S3-14).
 *
 * @param type code of the list {@code social_structure_types}
 * @param capacity how many people it can serve at a time
 * @param regulation title or decision number of its regulation
 * @param whoItIsFor public words by language code
 * @param psychosocialRole the role of the contact for psychosocial support, e.g. "social worker on duty"; never a name
 */
public record Structure(
        String type,
        @Nullable Integer capacity,
        @Nullable String regulation,
        @Nullable LocalDate regulationOf,
        Map<String, String> whoItIsFor,
        @Nullable String psychosocialRole) {

    public Structure {
        whoItIsFor = whoItIsFor == null ? Map.of() : Map.copyOf(whoItIsFor);
    }
}
