package eu.kalaka.matching.history;

import eu.kalaka.matching.HostId;
import eu.kalaka.matching.VolunteerId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One placement that a volunteer said yes to, as far as later choices may depend on it.
 *
 * @param day on which the shift began
 */
@Document("past-shifts")
public record PastShift(@Id UUID placementId, UUID volunteerId, UUID hostId, LocalDate day, Outcome outcome) {

    /** What became of it. */
    public enum Outcome {
        /** She said yes; nothing more is known yet. */
        EXPECTED,
        /** She came: hours were confirmed. */
        KEPT,
        /** She stayed away or withdrew late. */
        MISSED,
        /** She withdrew in time: neither for nor against her. */
        GIVEN_UP,
        /** It never took place. */
        CANCELLED
    }

    /** Whether it is, or may still become, a shift that she works. */
    public boolean isWorked() {
        return outcome == Outcome.EXPECTED || outcome == Outcome.KEPT;
    }

    PastShift of(UUID heir) {
        return new PastShift(placementId, heir, hostId, day, outcome);
    }

    public VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    public HostId host() {
        return new HostId(hostId);
    }
}
