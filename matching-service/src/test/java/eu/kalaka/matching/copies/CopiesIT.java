package eu.kalaka.matching.copies;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Bus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MatchingTest
class CopiesIT {

    @Autowired
    Neighbours network;

    @Autowired
    Bus bus;

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
