package eu.kalaka.notification.recipient;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a volunteer's record goes on in another one of the same person.
 *
 * @param into absent where the merge was undone
 */
@Document("merged-volunteers")
record MergedCopy(@Id UUID volunteerId, @Nullable UUID into) {

    MergedCopy undone() {
        return new MergedCopy(volunteerId, null);
    }
}
