package eu.kalaka.registry.placement;

import java.time.Duration;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Time given that was confirmed; whose it is, the placement says. */
@Document("known-hours")
record KnownHours(@Id UUID entryId, UUID placementId, Duration duration) {}
