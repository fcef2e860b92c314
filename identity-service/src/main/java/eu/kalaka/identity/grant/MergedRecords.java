package eu.kalaka.identity.grant;

import eu.kalaka.platform.store.Projection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where volunteer records went that were merged. Accounts keep the record that they were opened for, and whoever asks whose it is
 * now asks here: so undoing a merge gives every account its own again, and it does not matter which of several merges is heard first.
 */
@Component
public class MergedRecords {

    private final Projection<MergedRecord> records;

    MergedRecords(Projection<MergedRecord> records) {
        this.records = records;
    }

    /** The record that stays of that one: itself where it was not merged. */
    public UUID presentOf(UUID volunteer) {
        UUID present = volunteer;
        Set<UUID> passed = new HashSet<>();
        Optional<UUID> next = next(present);
        // An undoing that is heard after the merge the other way round would lead in a circle meanwhile.
        while (next.isPresent() && passed.add(present)) {
            present = next.get();
            next = next(present);
        }
        return present;
    }

    private Optional<UUID> next(UUID volunteer) {
        return records.find(volunteer.toString()).map(MergedRecord::into);
    }
}
