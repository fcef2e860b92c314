package eu.kalaka.matching.copies;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** View of {@code kalaka.training.taken-back.v1}: a completion does not count. */
public record TakenBack(UUID volunteerId, String course, Instant at) {

    /** What is left of it: something that is over. */
    public Qualification over() {
        return new Qualification(
                volunteerId, course, at.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1));
    }
}
