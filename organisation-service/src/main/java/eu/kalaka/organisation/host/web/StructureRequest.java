package eu.kalaka.organisation.host.web;

import eu.kalaka.organisation.host.Structure;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a social structure is, beside its type. */
record StructureRequest(
        @Nullable @Min(1) @Max(100_000) Integer capacity,
        @Nullable @Size(max = 200) String regulation,
        @Nullable LocalDate regulationOf,

        @Nullable @Size(max = 3)
        Map<@Pattern(regexp = "hu|el|en") String, @NotBlank @Size(max = 2000) String> whoItIsFor,

        @Nullable @Size(max = 120) String psychosocialRole) {

    static Structure toStructure(String type, @Nullable StructureRequest said) {
        return said == null
                ? new Structure(type, null, null, null, Map.of(), null)
                : new Structure(
                        type,
                        said.capacity,
                        said.regulation,
                        said.regulationOf,
                        said.whoItIsFor == null ? Map.of() : said.whoItIsFor,
                        said.psychosocialRole);
    }
}
