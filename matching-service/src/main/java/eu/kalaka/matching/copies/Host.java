package eu.kalaka.matching.copies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What matching needs to know of a host: our view of {@code kalaka.host.state.v1}, and our copy of it.
 *
 * @param insuredUntil the last day of its liability insurance; absent where it has shown none
 */
@Document("hosts")
public record Host(@Id UUID hostId, @Nullable LocalDate insuredUntil) {

    public boolean isInsuredOn(LocalDate day) {
        return insuredUntil != null && !day.isAfter(insuredUntil);
    }
}
