package eu.kalaka.registry.placement;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Under which legal regime a need is met. */
@Document("known-needs")
record KnownNeed(@Id UUID needId, String regime) {}
