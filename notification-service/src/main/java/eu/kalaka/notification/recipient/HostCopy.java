package eu.kalaka.notification.recipient;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A host's name and how it is told, as organisation-service last said. */
@Document("hosts")
public record HostCopy(
        @Id UUID hostId, String name, @Nullable String email) {}
