package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Volunteers for tests. */
final class Volunteers {

    static final Instant REGISTERED_AT = Instant.parse("2026-03-01T09:00:00Z");

    private Volunteers() {}

    static Volunteer retiredNurseInTata() {
        return nurse(Status.REGISTERED);
    }

    /** The same in that status, registered before. */
    static Volunteer nurse(Status status) {
        return new Volunteer(
                new VolunteerId(UUID.randomUUID()),
                new UnitPath("/hu/ke/tata/tata"),
                "Kovács Erzsébet",
                null,
                LocalDate.of(1952, 3, 14),
                new Contact(null, "+36301234567", true, "hu", null),
                "Tata",
                null,
                List.of("HLTH.nurse"),
                List.of("hu"),
                List.of(),
                10,
                "desk",
                status,
                status == Status.REGISTERED
                        ? List.of(step(Status.REGISTERED))
                        : List.of(step(Status.REGISTERED), step(status)),
                List.of(new Consent("registry", true, "desk", REGISTERED_AT, "worker", null, "hu", "form", null)),
                Particulars.NONE,
                Profile.NONE,
                Merged.NOTHING);
    }

    private static StatusChange step(Status status) {
        return new StatusChange(status, REGISTERED_AT, "worker", null);
    }
}
