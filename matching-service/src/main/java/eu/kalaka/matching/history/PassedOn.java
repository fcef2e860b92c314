package eu.kalaka.matching.history;

import java.util.UUID;

/**
 * View of {@code kalaka.placement.passed-on.v1}.
 *
 * @param volunteerId whose it is now
 * @param from whose it was
 */
public record PassedOn(UUID placementId, UUID volunteerId, UUID from) {

    /** The shift as hers. */
    public PastShift of(PastShift shift) {
        return shift.of(volunteerId);
    }
}
