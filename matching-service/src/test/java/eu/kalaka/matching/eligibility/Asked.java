package eu.kalaka.matching.eligibility;

import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.matching.holds.Booking;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Short ways to ask the gates. */
final class Asked {

    private Asked() {}

    /** She is taken at some host at that time. */
    static Booking booking(String start, String end) {
        return new Booking(
                new PlacementId(UUID.randomUUID()),
                0,
                OffsetDateTime.parse(start).toInstant(),
                OffsetDateTime.parse(end).toInstant(),
                null);
    }

    /** Keys of all closures, in the gates' order. */
    static List<String> closuresFor(Person person, Wanted wanted) {
        return Gates.closed(Gates.ALL, person.candidate(), wanted.opening()).stream()
                .map(closed -> closed.closure().key())
                .toList();
    }
}
