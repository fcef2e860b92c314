package eu.kalaka.registry.regulation;

import eu.kalaka.contracts.UnitPath;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is posted about regulations. */
final class RegulationRequests {

    /** A new version. */
    record Issued(
            @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
            @NotNull @Min(1) @Max(10_000) Integer version,
            @NotNull @Pattern(regexp = "hu|el|en") String language,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 100_000) String text,
            @NotNull LocalDate validFrom,
            @Nullable @Min(0) @Max(99) Integer minAge,

            @Nullable @Pattern(regexp = "consent|presence|none")
            String guardianRule,

            @Nullable @Pattern(regexp = "always|vulnerable|never")
            String criminalRecord,

            @NotNull Boolean card,
            @Nullable @Size(min = 1, max = 1000) String insurance,
            @Nullable @Min(1) @Max(600) Integer inactivityMonths,
            @Nullable @Size(min = 1, max = 2000) String certificateText,
            @Nullable @Size(min = 1, max = 100) String decision,
            @Nullable @Size(min = 1, max = 100) String ada) {

        Regulation toRegulation() {
            UnitPath of = new UnitPath(unit);
            return new Regulation(
                    Regulation.idOf(of, version),
                    of,
                    version,
                    language,
                    title.strip(),
                    text,
                    validFrom,
                    minAge,
                    guardianRule,
                    criminalRecord,
                    card,
                    insurance,
                    inactivityMonths,
                    certificateText,
                    decision,
                    ada);
        }
    }

    /** She accepts. */
    record Accepted(
            @NotNull @Pattern(regexp = "self|desk|phone|letter")
            String channel) {}

    private RegulationRequests() {}
}
