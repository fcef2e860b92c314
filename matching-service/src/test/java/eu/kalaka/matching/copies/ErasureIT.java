package eu.kalaka.matching.copies;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Candidates;
import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A tombstone on the compacted topic: nobody finds her any more, and nothing personal of her is left here. */
@MatchingTest
class ErasureIT {

    @Autowired
    Api api;

    @Autowired
    Neighbours network;

    @Autowired
    Bus bus;

    @Autowired
    Candidates candidates;

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
    void theErasedAreGoneFromIndexAndStore() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        Person bela = network.registered(retiredNurseInTata().in(tata));
        network.posted(wanted);
        String placement = network.invited(anna, wanted);
        network.completed(anna, "first-aid", null, 1);
        network.accept(placement);
        await().untilAsserted(() -> assertThat(candidates.find(anna.id()).map(Candidate::history))
                .hasValueSatisfying(history -> assertThat(history.shifts()).hasSize(1)));

        erase(anna);

        await().untilAsserted(() -> {
            assertThat(network.index().knows(anna.id())).isFalse();
            assertThat(candidates.find(anna.id())).isEmpty();
            assertThat(network.qualifications().of(anna.id())).isEmpty();
            assertThat(trace(placement).has("inputs")).isFalse();
        });
        JsonNode answer = staff().get(path()).json();
        assertThat(answer.path("seen").asInt()).isEqualTo(1);
        assertThat(ids(answer.path("ranked"))).containsExactly(bela.uuid().toString());
        assertThat(staff().get(path() + "/" + anna.uuid()).status()).isEqualTo(404);
        assertThat(staff().get("/api/volunteers/" + anna.uuid() + "/suggestions")
                        .status())
                .isEqualTo(404);
        Answer replay = staff().get("/api/placements/" + placement + "/trace/replay");
        assertThat(replay.json().path("reason").asString()).isEqualTo("trace_gone");
        assertThat(network.invite(
                                anna, network.posted(companyOnSaturdayMorning().in(tata)))
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("unknown_volunteer");
    }

    @Test
    void whoTakesBackTheConsentToBeingSharedIsSuggestedNoMore() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        network.posted(wanted);
        await().untilAsserted(() -> assertThat(ids(staff().get(path()).json().path("ranked")))
                .containsExactly(anna.uuid().toString()));

        network.registered(anna.consentingTo("registry"));

        await().untilAsserted(() ->
                assertThat(staff().get(path()).json().path("ranked")).isEmpty());
        assertThat(network.invite(anna, wanted).status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void theErasedAreNotAmongThoseLeftOut() {
        Person paused = network.registered(retiredNurseInTata().in(tata).whoIs("paused"));
        network.posted(wanted);
        assertThat(ids(staff().get(path() + "/left-out").json().path("items")))
                .containsExactly(paused.uuid().toString());

        network.volunteers().forget(paused.id());

        assertThat(ids(staff().get(path() + "/left-out").json().path("items")))
                .as("gone from the store, not yet from the index")
                .isEmpty();
    }

    @Test
    void whoRegistersAnewIsThereAgain() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        network.posted(wanted);
        erase(anna);
        await().until(() -> !network.index().knows(anna.id())
                && network.volunteers().find(anna.id()).isEmpty());

        network.registered(anna);

        assertThat(ids(staff().get(path()).json().path("ranked")))
                .containsExactly(anna.uuid().toString());
    }

    @Test
    void aNeedOfWhichNothingIsLeftIsSuggestedToNobody() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        network.posted(wanted);
        String path = "/api/volunteers/" + anna.uuid() + "/suggestions";
        await().untilAsserted(
                        () -> assertThat(staff().get(path).json().path("items")).hasSize(1));

        bus.publishTombstone(Catalogue.NEED_STATE, wanted.uuid().toString());

        await().untilAsserted(() -> {
            assertThat(staff().get(path).json().path("items")).isEmpty();
            assertThat(network.needs().find(wanted.id())).isEmpty();
        });
    }

    private void erase(Person person) {
        bus.publishTombstone(Catalogue.VOLUNTEER_STATE, person.uuid().toString());
    }

    private JsonNode trace(String placement) {
        return staff().get("/api/placements/" + placement + "/trace").json();
    }

    private String path() {
        return "/api/needs/" + wanted.uuid() + "/suggestions";
    }

    private Api.As staff() {
        return api.as("county_manager@" + county);
    }

    private static List<String> ids(JsonNode items) {
        return items.valueStream()
                .map(item -> item.path("volunteerId").asString())
                .toList();
    }
}
