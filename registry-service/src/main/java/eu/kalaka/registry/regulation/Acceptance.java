package eu.kalaka.registry.regulation;

import eu.kalaka.contracts.UnitPath;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A volunteer accepted a version of a regulation.
 *
 * @param id volunteer and regulation
 * @param unit that kept her then
 * @param number of the version
 * @param channel how: self, desk, phone, letter
 * @param by who wrote it down
 */
@Document("acceptances")
record Acceptance(
        @Id String id,
        UUID volunteerId,
        UnitPath unit,
        RegulationId regulationId,
        int number,
        String channel,
        Instant at,
        String by) {

    static String idOf(UUID volunteer, RegulationId regulation) {
        return volunteer + ":" + regulation.value();
    }
}
