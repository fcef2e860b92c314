package eu.kalaka.matching.suggestion.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.suggestion.Filter;
import eu.kalaka.platform.web.CodeOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What all questions about a need may say; whatever is left out is anything.
 *
 * @param shift absent means the next that is not over
 * @param engine version of the ranking; absent means the one in use
 * @param unit only volunteers of this unit and those under it
 * @param language she speaks it; all of them where there are several
 * @param skill she has it; all of them where there are several
 * @param withinKm at most so far from the place of the need
 * @param freeAt a weekly time, e.g. {@code SATURDAY/morning}
 * @param neverPlaced only who has never yet said yes to anything
 */
record Asked(
        @Nullable UUID shift,
        @Nullable @Pattern(regexp = "[0-9]{1,3}") String engine,
        @Nullable @Pattern(regexp = UnitPath.FORM) String unit,
        @Nullable @Size(max = 20) List<@CodeOf("languages") String> language,
        @Nullable @Size(max = 20) List<@CodeOf("skills") String> skill,
        @Nullable @Min(1) @Max(500) Integer withinKm,

        @Nullable
        @Pattern(
                regexp = "(MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)/(night|morning|afternoon|evening)")
        String freeAt,

        @Nullable Boolean neverPlaced) {

    Filter filter() {
        return new Filter(
                Optional.ofNullable(unit).map(UnitPath::new).orElse(UnitPath.NETWORK),
                language == null ? Set.of() : Set.copyOf(language),
                skill == null ? Set.of() : Set.copyOf(skill),
                withinKm,
                freeAt,
                Boolean.TRUE.equals(neverPlaced));
    }
}
