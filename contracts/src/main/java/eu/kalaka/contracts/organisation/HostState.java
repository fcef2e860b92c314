package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services need of a host: its name, and how it is told. Contact data may be a person's, so snapshot topic only. */
public record HostState(
        UUID hostId,
        String unit,
        String name,
        @Nullable String email,
        @Nullable String phone) implements Message {}
