package eu.kalaka.training.completion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a volunteer record was merged into another of the same person, or parted from it again.
 *
 * @param into the record that it goes on in, absent where the merge was undone
 */
@Document("known-merges")
record KnownMerge(@Id UUID volunteerId, @Nullable UUID into) {}
