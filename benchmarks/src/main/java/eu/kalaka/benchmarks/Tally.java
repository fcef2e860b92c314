package eu.kalaka.benchmarks;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.NeedClosed;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An aggregate as small as can be. */
@Document("tallies")
record Tally(@Id UUID id, UnitPath unit) {

    NeedClosed fact() {
        return new NeedClosed(id, unit.value(), id, Instant.EPOCH);
    }
}
