package eu.kalaka.identity.grant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A volunteer record that was merged into another of the same person.
 *
 * @param into the record that it goes on in, absent where the merge was undone
 */
@Document("merged-records")
record MergedRecord(@Id String id, @Nullable UUID into) {}
