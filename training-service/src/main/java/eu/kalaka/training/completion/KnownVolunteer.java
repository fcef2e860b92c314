package eu.kalaka.training.completion;

import eu.kalaka.contracts.UnitPath;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.mongodb.core.mapping.Document;

/** As much of a volunteer's state as is needed here: that she exists, and whose volunteer she is. */
@Document("known-volunteers")
record KnownVolunteer(UUID volunteerId, String unit, String status) {

    private static final Set<String> GONE = Set.of("merged", "erased");

    KnownVolunteer {
        Objects.requireNonNull(volunteerId);
        Objects.requireNonNull(status);
        if (!UnitPath.isPath(unit)) {
            throw new IllegalArgumentException("Not a unit path");
        }
    }

    /** Whether a course of that unit can be recorded for her: she is the same controller's, the network's courses are for all. */
    boolean mayAttend(UnitPath courseUnit) {
        return !GONE.contains(status) && courseUnit.controller().covers(home());
    }

    /** Her own unit, whose staff may speak of her. */
    UnitPath home() {
        return new UnitPath(unit);
    }
}
