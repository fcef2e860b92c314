package eu.kalaka.matching.suggestion;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Needs that organisation-service would not let in, heard all the same: the answers stay clear, and the same from index and gates. */
@MatchingTest
class OddNeedsIT {

    @Autowired
    Api api;

    @Autowired
    Neighbours network;

    @Autowired
    HandSetClock clock;

    private final String county = Network.someCounty();
    private final String tata = county + "/tata/tata";
    private final Wanted wanted = companyOnSaturdayMorning().in(tata);

    @BeforeEach
    void saturdayMorning() {
        clock.set(Network.NOW);
    }

    @Test
    void fiveHundredRequiredSkillsNobodyHas() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        List<String> known = CodeList.SKILLS.all().stream().map(Code::code).toList();
        network.posted(wanted.requiring(Stream.concat(
                        known.stream(), IntStream.range(known.size(), 500).mapToObj(number -> "XX.skill_" + number))
                .toArray(String[]::new)));

        JsonNode answer = suggestions();

        assertThat(answer.path("fitting").asInt()).isZero();
        assertThat(answer.path("onlyGate").path("skills").asInt()).isEqualTo(1);
        assertThat(gates(anna)).containsExactly("skills");
        assertThat(staff().get(path() + "/relaxations").status()).isEqualTo(200);
    }

    @Test
    void withinFewerThanNoKilometresLivesNobody() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        Person unknown = network.registered(retiredNurseInTata().in(tata).livingAt(null));
        network.posted(wanted.within(-5));

        JsonNode answer = suggestions();

        assertThat(answer.path("onlyGate").path("radius").asInt()).isEqualTo(1);
        assertThat(gates(anna)).containsExactly("radius");
        assertThat(gates(unknown))
                .as("whose place nobody knows is not too far away")
                .isEmpty();
        assertThat(answer.path("fitting").asInt()).isEqualTo(1);
    }

    @Test
    void fortyThousandKilometresLeaveOutNobody() {
        network.registered(retiredNurseInTata().in(tata).livingAt(Person.KOMAROM));
        network.posted(wanted.within(40_000));

        assertThat(suggestions().path("fitting").asInt()).isEqualTo(1);
    }

    @Test
    void aNeedWithAllShiftsInThePastIsOver() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        network.posted(wanted.at("2026-11-21T09:00+01:00", "2026-11-21T12:00+01:00"));

        for (String question : List.of("", "/left-out", "/relaxations", "/comparison?engines=3", "/" + anna.uuid())) {
            Answer answer = staff().get(path() + question);
            assertThat(answer.status()).as(question).isEqualTo(409);
            assertThat(answer.json().path("reason").asString()).isEqualTo("shift_over");
        }
        assertThat(network.invite(anna, wanted).json().path("reason").asString())
                .isEqualTo("shift_over");
    }

    @Test
    void withoutPlaceAndWithoutAvailabilityTheRestStillCounts() {
        Person anna = network.registered(
                retiredNurseInTata().in(tata).livingAt(Person.KOMAROM).goingUpTo(1));
        Person never = network.registered(retiredNurseInTata().in(tata).freeOn());
        network.posted(wanted.takingPlaceAt(null).within(1));

        assertThat(suggestions().path("fitting").asInt()).isEqualTo(1);
        assertThat(gates(anna)).isEmpty();
        assertThat(gates(never)).containsExactly("availability");
        assertThat(suggestions().path("onlyGate").path("availability").asInt()).isEqualTo(1);
    }

    private JsonNode suggestions() {
        Answer answer = staff().get(path());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<String> gates(Person person) {
        return staff().get(path() + "/" + person.uuid())
                .json()
                .path("gates")
                .valueStream()
                .map(gate -> gate.path("gate").asString())
                .toList();
    }

    private String path() {
        return "/api/needs/" + wanted.uuid() + "/suggestions";
    }

    private Api.As staff() {
        return api.as("county_manager@" + county);
    }
}
