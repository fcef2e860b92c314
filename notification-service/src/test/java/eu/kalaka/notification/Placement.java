package eu.kalaka.notification;

import eu.kalaka.contracts.matching.HoursConfirmed;
import eu.kalaka.contracts.matching.PlacementCancelled;
import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.contracts.matching.VolunteerInvited;
import eu.kalaka.contracts.organisation.HostState;
import eu.kalaka.contracts.organisation.NeedState;
import eu.kalaka.contracts.organisation.Shift;
import eu.kalaka.contracts.registry.ContactState;
import eu.kalaka.contracts.registry.EvidenceExpiring;
import eu.kalaka.contracts.registry.InactivityWarned;
import eu.kalaka.contracts.registry.VolunteerRegistered;
import eu.kalaka.testkit.Bus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One volunteer, one need of one host and the placement between them, as the other services would tell of it. */
public record Placement(
        UUID id,
        String unit,
        UUID needId,
        UUID hostId,
        UUID volunteerId,
        OffsetDateTime start,
        String title,
        String host,
        @Nullable String hostEmail,
        Person person) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** How a volunteer is reached. */
    public record Person(
            String name,
            @Nullable String email,
            @Nullable String phone,
            boolean mobile,
            String language,
            @Nullable String preferred,
            boolean smsConsent) {}

    public static Placement inTata(Person person) {
        return new Placement(
                UUID.randomUUID(),
                "/hu/ke/tata/tata",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                OffsetDateTime.parse("2026-11-14T09:00+01:00"),
                "Felolvasás időseknek",
                "Őszirózsa Idősek Otthona",
                address("otthon"),
                person);
    }

    public static Placement inLefkonas(Person person) {
        return new Placement(
                UUID.randomUUID(),
                "/gr/serres/lefkonas",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                OffsetDateTime.parse("2026-11-14T09:00+02:00"),
                "Ανάγνωση σε ηλικιωμένους",
                "ΚΑΠΗ Λευκώνα",
                address("kapi"),
                person);
    }

    public static Person anna() {
        return new Person("Kovács Anna", address("anna"), mobile(), true, "hu", null, true);
    }

    public static Person eleni() {
        return new Person("Ελένη Παπαδοπούλου", address("eleni"), null, false, "el", null, false);
    }

    public static Person dimitraWithoutEmail() {
        return new Person("Δήμητρα Νικολάου", null, mobile(), true, "el", null, true);
    }

    public static Person marikaWithALandline() {
        return new Person("Szabó Mária", null, "+3634" + (100000 + NUMBER.incrementAndGet()), false, "hu", null, true);
    }

    private static String address(String who) {
        return who + NUMBER.incrementAndGet() + "@example.org";
    }

    private static String mobile() {
        return "+3630" + (1000000 + NUMBER.incrementAndGet());
    }

    public String email() {
        return String.valueOf(person.email());
    }

    String phone() {
        return String.valueOf(person.phone());
    }

    /** Everything that a message tells of. */
    public Placement known(Bus bus) {
        contactKnown(bus);
        hostKnown(bus);
        needKnown(bus);
        return this;
    }

    void contactKnown(Bus bus) {
        bus.publish(
                new ContactState(
                        volunteerId,
                        unit,
                        person.name(),
                        person.email(),
                        person.phone(),
                        person.mobile(),
                        person.language(),
                        person.preferred(),
                        person.smsConsent()),
                volunteerId.toString(),
                1);
    }

    /** She is reached as before, but has taken back her consent to SMS. */
    ContactState contactWithoutSms() {
        return new ContactState(
                volunteerId,
                unit,
                person.name(),
                person.email(),
                person.phone(),
                person.mobile(),
                person.language(),
                person.preferred(),
                false);
    }

    void hostKnown(Bus bus) {
        bus.publish(new HostState(hostId, unit, host, hostEmail, null), hostId.toString(), 1);
    }

    void needKnown(Bus bus) {
        bus.publish(
                new NeedState(
                        needId,
                        unit,
                        hostId,
                        "published",
                        title,
                        "act_companionship",
                        "koet",
                        null,
                        null,
                        List.of(new Shift(UUID.randomUUID(), start, end(), 1)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                needId.toString(),
                1);
    }

    VolunteerRegistered registered(String channel) {
        return new VolunteerRegistered(volunteerId, unit, channel, Instant.now());
    }

    EvidenceExpiring paperEnds() {
        return new EvidenceExpiring(volunteerId, unit, LocalDate.of(2027, 1, 20), Instant.now());
    }

    InactivityWarned silent() {
        return new InactivityWarned(volunteerId, unit, LocalDate.of(2027, 1, 20), Instant.now());
    }

    VolunteerInvited invited() {
        return new VolunteerInvited(
                id, unit, needId, UUID.randomUUID(), hostId, volunteerId, start, end(), Instant.now());
    }

    PlacementMade made() {
        return new PlacementMade(id, unit, needId, UUID.randomUUID(), hostId, volunteerId, start, end(), Instant.now());
    }

    PlacementCancelled cancelled() {
        return new PlacementCancelled(
                id, unit, needId, UUID.randomUUID(), hostId, volunteerId, start, end(), Instant.now());
    }

    HoursConfirmed hoursConfirmed() {
        return new HoursConfirmed(
                id,
                unit,
                UUID.randomUUID(),
                needId,
                hostId,
                volunteerId,
                "koet",
                Duration.ofMinutes(210),
                LocalDate.of(2026, 11, 14),
                Instant.now());
    }

    private OffsetDateTime end() {
        return start.plusHours(3);
    }
}
