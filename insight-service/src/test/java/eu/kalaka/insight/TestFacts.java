package eu.kalaka.insight;

import eu.kalaka.contracts.matching.HoursConfirmed;
import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.contracts.matching.PlacementWithdrawn;
import eu.kalaka.contracts.organisation.HostRegistered;
import eu.kalaka.contracts.organisation.NeedPosted;
import eu.kalaka.contracts.organisation.Shift;
import eu.kalaka.contracts.registry.VolunteerRegistered;
import eu.kalaka.contracts.registry.VolunteerStatusChanged;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Facts as the other services tell them. */
public final class TestFacts {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final OffsetDateTime START = OffsetDateTime.parse("2099-05-01T09:00:00+02:00");

    private TestFacts() {}

    /** A county of which no other test knows. */
    public static String newCounty() {
        return "/hu/t" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static VolunteerRegistered registered(UUID volunteer, String unit) {
        return new VolunteerRegistered(volunteer, unit, "desk", NOW);
    }

    public static VolunteerStatusChanged statusChanged(UUID volunteer, String unit, String to) {
        return new VolunteerStatusChanged(volunteer, unit, "registered", to, NOW);
    }

    public static HostRegistered host(UUID host, String unit) {
        return new HostRegistered(host, unit, "HU", "foundation", NOW);
    }

    public static NeedPosted need(UUID need, UUID shift, int places, String unit) {
        return new NeedPosted(
                need,
                unit,
                UUID.randomUUID(),
                "elderly_care",
                "koet",
                List.of(new Shift(shift, START, START.plusHours(4), places)),
                List.of(),
                null,
                NOW);
    }

    public static PlacementMade placement(UUID placement, UUID shift, UUID volunteer, String unit) {
        return new PlacementMade(
                placement,
                unit,
                UUID.randomUUID(),
                shift,
                UUID.randomUUID(),
                volunteer,
                START,
                START.plusHours(4),
                NOW);
    }

    public static PlacementWithdrawn withdrawn(UUID placement, UUID shift, UUID volunteer, String unit) {
        return new PlacementWithdrawn(
                placement, unit, UUID.randomUUID(), shift, UUID.randomUUID(), volunteer, START, false, NOW);
    }

    public static HoursConfirmed hours(UUID entry, UUID volunteer, String regime, Duration duration, String unit) {
        return new HoursConfirmed(
                UUID.randomUUID(),
                unit,
                entry,
                UUID.randomUUID(),
                UUID.randomUUID(),
                volunteer,
                regime,
                duration,
                LocalDate.of(2026, 11, 20),
                NOW);
    }
}
