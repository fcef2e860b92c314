package eu.kalaka.registry.search;

import eu.kalaka.contracts.UnitPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom one looks for; every condition must hold, those that are absent or empty do not count.
 *
 * @param units only in these and all below; none means nobody
 * @param name words that each must begin, sound like or nearly be a word of the name
 * @param statuses any of them
 * @param skills all of them
 * @param free all of them, each a weekday and a part of it, {@code SATURDAY/morning}, or one of both, {@code SATURDAY} or {@code /morning}
 * @param bornFrom the earliest day of birth
 * @param bornTo the latest day of birth
 * @param contactBefore before it the last contact was
 * @param contactFrom at it or after it the last contact was
 */
public record Wanted(
        List<UnitPath> units,
        @Nullable String name,
        List<String> statuses,
        List<String> skills,
        List<String> free,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo,
        @Nullable Instant contactFrom,
        @Nullable Instant contactBefore) {

    public Wanted {
        units = List.copyOf(units);
        statuses = List.copyOf(statuses);
        skills = List.copyOf(skills);
        free = List.copyOf(free);
    }
}
