package eu.kalaka.matching.copies;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.organisation.HostState;
import eu.kalaka.contracts.registry.VolunteerState;
import eu.kalaka.contracts.training.CourseScheduled;
import eu.kalaka.matching.eligibility.Openings;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Bus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MatchingTest
class CopiesIT {

    @Autowired
    Neighbours network;

    @Autowired
    Bus bus;

    @Autowired
    Openings openings;

    @Test
    void keepsOnlyWhatMatchingNeeds() {
        Person anna = network.registered(retiredNurseInTata());
        Wanted wanted = network.posted(companyOnSaturdayMorning());

        assertThat(network.volunteers().find(anna.id()))
                .contains(anna.candidate().volunteer());
        assertThat(network.needs().find(wanted.id()).orElseThrow().shifts())
                .extracting(Shift::places)
                .containsExactly(2);
    }

    @Test
    void keepsAllThatTheGatesAsk() {
        Person anna = network.registered(retiredNurseInTata()
                .registeredOn("2026-09-01")
                .practisedIn("HLTH.nurse", 3)
                .showing("health_fitness", "2027-08-31")
                .showing("confidentiality", null)
                .guardedBy(new GuardianConsent(Set.of("koet"), true, false, LocalDate.of(2027, 8, 31)))
                .citizenOf(new Citizenship("non_eea", "refugee", true, false))
                .studying(new Student("Eötvös", true, Set.of("social")))
                .keptApartFrom(UUID.randomUUID())
                .onOtherDays(new OtherDays(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 3), false)));
        Wanted wanted = network.posted(companyOnSaturdayMorning()
                .within(25)
                .requiring("HLTH.nurse")
                .requiringLevel("HLTH.nurse", 2)
                .requiringEvidence("health_fitness")
                .inTheArea("health")
                .withMentor()
                .thatIsAbroad());

        assertThat(network.volunteers().find(anna.id()))
                .contains(anna.candidate().volunteer());
        assertThat(network.needs().find(wanted.id()))
                .hasValueSatisfying(need -> assertThat(need)
                        .usingRecursiveComparison()
                        .ignoringFields("shifts")
                        .isEqualTo(wanted.need()));
    }

    @Test
    void aSnapshotOfBeforeTheNewFieldsIsRead() {
        Person anna = retiredNurseInTata();
        bus.publish(
                new VolunteerState(
                        anna.uuid(),
                        "/hu/ke/tata",
                        "active",
                        LocalDate.of(1958, 3, 14),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of()),
                anna.uuid().toString(),
                1);

        await().untilAsserted(() -> assertThat(network.volunteers().find(anna.id()))
                .hasValueSatisfying(
                        volunteer -> assertThat(volunteer.evidence()).isEmpty()));
    }

    @Test
    void anOpeningKnowsItsHostsInsuranceAndTheDatesOfItsCoursesToCome() {
        String course = "course-" + UUID.randomUUID().toString().substring(0, 8);
        Wanted wanted = network.posted(companyOnSaturdayMorning().requiringTraining(course));
        bus.publish(
                new HostState(wanted.host(), "/hu/ke", "Otthon", null, null, LocalDate.of(2027, 12, 31)),
                wanted.host().toString(),
                1);
        bus.publish(
                new CourseScheduled(
                        course,
                        "/hu/ke",
                        Map.of("en", "Hospital volunteer"),
                        List.of(LocalDate.of(2026, 11, 27), LocalDate.of(2027, 2, 4), LocalDate.of(2026, 12, 3)),
                        Network.NOW),
                course,
                1);

        await().untilAsserted(() -> {
            var found = openings.next(network.needs().find(wanted.id()).orElseThrow(), Network.NOW);
            assertThat(found).isInstanceOfSatisfying(Openings.Open.class, open -> {
                assertThat(open.opening().host().isInsuredOn(LocalDate.of(2027, 12, 31)))
                        .isTrue();
                assertThat(open.opening().host().isInsuredOn(LocalDate.of(2028, 1, 1)))
                        .isFalse();
                assertThat(open.opening().courses().getFirst().next()).contains(LocalDate.of(2026, 12, 3));
            });
        });
    }

    @Test
    void aRepeatedOrOldMessageChangesNothing() {
        Person anna = retiredNurseInTata();

        network.volunteers().keep(anna.whoIs("active").candidate().volunteer(), 10);
        network.volunteers().keep(anna.whoIs("paused").candidate().volunteer(), 9);
        network.volunteers().keep(anna.whoIs("left").candidate().volunteer(), 10);
        assertThat(statusOf(anna)).isEqualTo("active");

        network.volunteers().keep(anna.whoIs("paused").candidate().volunteer(), 11);
        assertThat(statusOf(anna)).isEqualTo("paused");
    }

    @Test
    void aRenewalReplacesACompletionAndAnOldOneDoesNot() {
        Person anna = retiredNurseInTata();
        var first = new Qualification(anna.uuid(), "first-aid", LocalDate.parse("2026-01-01"));
        var renewed = new Qualification(anna.uuid(), "first-aid", LocalDate.parse("2028-01-01"));

        network.qualifications().keep(first, 5);
        network.qualifications().keep(renewed, 6);
        network.qualifications().keep(first, 5);

        assertThat(network.qualifications().of(anna.id(), List.of("first-aid", "other")))
                .containsExactly(renewed);
    }

    @Test
    void aMessageThatCannotBeReadHoldsNothingUp() {
        Person anna = retiredNurseInTata();
        bus.publishBytes(
                Catalogue.VOLUNTEER_STATE,
                anna.uuid().toString(),
                "no json".getBytes(StandardCharsets.UTF_8),
                Map.of());

        network.registered(anna);
    }

    private String statusOf(Person person) {
        return network.volunteers().find(person.id()).orElseThrow().status();
    }
}
