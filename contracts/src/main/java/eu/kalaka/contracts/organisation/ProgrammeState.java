package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is now, with what it has promised.
 *
 * @param kind thematic or funded
 * @param code of the funded project
 * @param names by language code
 * @param status idea, approved, running, reporting or closed
 */
public record ProgrammeState(
        UUID programmeId,
        String unit,
        String kind,
        @Nullable String code,
        Map<String, String> names,
        String status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Target> targets)
        implements Message {

    /**
     * A promised figure.
     *
     * @param indicator a code of the indicators list
     */
    public record Target(String indicator, BigDecimal value) {}
}
