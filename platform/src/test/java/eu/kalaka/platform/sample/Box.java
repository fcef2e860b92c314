package eu.kalaka.platform.sample;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.NeedClosed;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An aggregate that counts; every step tells the bus a fact. */
@Document("boxes")
public record Box(
        @Id UUID id, UnitPath unit, int count, @Nullable String note) {

    public static Box empty(UUID id) {
        return new Box(id, new UnitPath("/hu/ke/tata"), 0, null);
    }

    public Decision<Box> add(@Nullable String newNote) {
        return Decision.changed(new Box(id, unit, count + 1, newNote), fact());
    }

    public NeedClosed fact() {
        return new NeedClosed(id, unit.value(), id, Instant.EPOCH);
    }
}
