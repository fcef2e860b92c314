package eu.kalaka.organisation.offer;

import eu.kalaka.organisation.host.HostId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of an offer that one structure takes.
 *
 * @param quantity portions or pieces
 * @param acceptedBy login of whoever accepted it for the structure
 * @param driver volunteer who brings it; absent where the structure comes for it
 * @param handover absent until it has been handed over
 */
record Share(
        HostId structure,
        int quantity,
        String acceptedBy,
        Instant acceptedAt,
        @Nullable UUID driver,
        @Nullable Handover handover) {

    boolean isHandedOver() {
        return handover != null;
    }

    Share handedOver(Handover done) {
        return new Share(structure, quantity, acceptedBy, acceptedAt, driver, done);
    }
}
