package eu.kalaka.notification.recipient;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a need is called, as organisation-service last said. The times of a shift come with the placement. */
@Document("needs")
public record NeedCopy(@Id UUID needId, String title) {}
