package eu.kalaka.registry.search;

import eu.kalaka.contracts.UnitPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of a volunteer as she is found by.
 *
 * @param calledName how she likes to be addressed, where that is not her name
 * @param free parts of weekdays, each as {@code SATURDAY/morning}
 * @param lastContact when the network last had to do with her
 */
public record Findable(
        UUID id,
        UnitPath unit,
        String name,
        @Nullable String calledName,
        LocalDate birthDate,
        String status,
        List<String> skills,
        List<String> free,
        Instant lastContact) {

    public Findable {
        skills = List.copyOf(skills);
        free = List.copyOf(free);
    }
}
