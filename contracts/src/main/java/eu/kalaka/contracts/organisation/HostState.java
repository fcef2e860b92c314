package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other services need of a host: its name, and how it is told. Contact data may be a person's, so snapshot topic only.
 *
 * @param insuredUntil the last day of its liability insurance; absent where it has shown none
 * @param status lead, in_preparation, verified, active, suspended or closed
 * @param registered whether it stands in the public register of hosts (HU), without which there is no contract
 */
public record HostState(
        UUID hostId,
        String unit,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate insuredUntil,
        @Nullable String status,
        @Nullable Boolean registered)
        implements Message {

    /** With what version 1 began. */
    public HostState(UUID hostId, String unit, String name, @Nullable String email, @Nullable String phone) {
        this(hostId, unit, name, email, phone, null, null, null);
    }

    /** As it was before a host's life was told. */
    public HostState(
            UUID hostId,
            String unit,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable LocalDate insuredUntil) {
        this(hostId, unit, name, email, phone, insuredUntil, null, null);
    }
}
