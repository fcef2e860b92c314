package eu.kalaka.organisation.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a project.
 *
 * @param code under which the funder knows it, e.g. ΟΠΣ 5045031
 * @param budget with VAT, in {@code currency}
 * @param currency ISO 4217
 * @param decision number of the decision that included it
 * @param logos whose logos every publication bears, in their order
 */
public record Funding(
        String funder,
        String code,
        @Nullable BigDecimal budget,
        @Nullable String currency,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        List<String> logos) {

    public Funding {
        logos = logos == null ? List.of() : List.copyOf(logos);
    }
}
