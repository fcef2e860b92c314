package eu.kalaka.matching;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import eu.kalaka.platform.store.TypedId;
import java.util.UUID;

/** One volunteer in one shift, from the invitation on. */
public record PlacementId(UUID value) implements TypedId {

    /** Any constant would do; this one must never change. */
    private static final NameBasedGenerator NAMES =
            Generators.nameBasedGenerator(UUID.fromString("6f1e0f2a-3a57-5f0c-9d0e-8b1b7c0a4d21"));

    /**
     * The id follows from shift and volunteer (UUIDv5) instead of being drawn: whoever invites the same volunteer to the same
     * shift, twice, at two desks, at once, means the same placement, and the store's unique {@code _id} keeps it one.
     */
    public static PlacementId of(ShiftId shift, VolunteerId volunteer) {
        return new PlacementId(NAMES.generate(shift.value() + "/" + volunteer.value()));
    }
}
