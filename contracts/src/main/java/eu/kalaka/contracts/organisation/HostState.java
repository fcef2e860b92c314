package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other services need of a host: its name, and how it is told. Contact data may be a person's, so snapshot topic only.
 *
 * @param insuredUntil the last day of its liability insurance; absent where it has shown none
 */
public record HostState(
        UUID hostId,
        String unit,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate insuredUntil)
        implements Message {

    /** With what version 1 began. */
    public HostState(UUID hostId, String unit, String name, @Nullable String email, @Nullable String phone) {
        this(hostId, unit, name, email, phone, null);
    }
}
