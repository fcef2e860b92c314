package eu.kalaka.matching.placement;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Why somebody was asked, kept with the invitation and said again later. */
@MatchingTest
class ReplayTraceIT {

    @Autowired
    Api api;

    @Autowired
    Neighbours network;

    @Autowired
    HandSetClock clock;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void saturdayMorning() {
        clock.set(Network.NOW);
    }

    @Test
    void aTraceSaysWhatWasKnownAndWhichGatesWereAsked() {
        Person anna = network.registered(retiredNurseInTata());
        String path = invited(anna);

        JsonNode trace = worker().get(path).json();

        assertThat(trace.path("engine").asString()).isEqualTo("3");
        assertThat(trace.path("gates").toString()).contains("consent", "training", "clash");
        assertThat(trace.path("inputs")
                        .path("candidate")
                        .path("volunteer")
                        .path("volunteerId")
                        .asString())
                .isEqualTo(anna.uuid().toString());
        assertThat(trace.path("inputs")
                        .path("opening")
                        .path("shift")
                        .path("start")
                        .asString())
                .startsWith("2026-11-28T09:00");
    }

    @Test
    void itsOwnEngineSaysExactlyTheSameAgainHoweverSheHasChangedSince() {
        Person anna = network.registered(retiredNurseInTata());
        String path = invited(anna);
        network.registered(
                anna.livingAt(Person.KOMAROM).skilledIn("PRAC.drive_car").speaking("en"));

        JsonNode replay = worker().get(path + "/replay").json();

        assertThat(replay.path("same").asBoolean()).isTrue();
        assertThat(replay.path("again")).isEqualTo(replay.path("then"));
        assertThat(replay.path("again").path("score").asDouble()).isPositive();
    }

    @Test
    void anotherEngineIsSeenBesideIt() {
        String path = invited(network.registered(retiredNurseInTata()));

        JsonNode replay = worker().get(path + "/replay?engine=1").json();

        assertThat(replay.path("then").path("engine").asString()).isEqualTo("3");
        assertThat(replay.path("again").path("engine").asString()).isEqualTo("1");
        assertThat(replay.path("again").path("parts").size()).isPositive();
        assertThat(replay.path("same").asBoolean()).isFalse();
    }

    @Test
    void anUnknownEngineAndErasedInputsAreToldClearly() {
        String path = invited(network.registered(retiredNurseInTata()));

        Answer unknown = worker().get(path + "/replay?engine=99");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.firstError()).isEqualTo("engine:unknown_engine");

        mongo.updateFirst(
                Query.query(Criteria.where("_id")
                        .is(path.replace("/api/placements/", "").replace("/trace", ""))),
                new Update().unset("trace.inputs"),
                Placement.class);
        assertThat(worker().get(path).json().has("inputs")).isFalse();
        Answer gone = worker().get(path + "/replay");
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.json().path("reason").asString()).isEqualTo("trace_gone");
    }

    @Test
    void isForStaffOnly() {
        Person anna = network.registered(retiredNurseInTata());
        String path = invited(anna);

        assertThat(network.she(anna).get(path).status()).isEqualTo(403);
        assertThat(network.she(anna).get(path + "/replay").status()).isEqualTo(403);
        assertThat(api.as("point_worker@/hu/ke/tata/baj").get(path).status()).isEqualTo(404);
        assertThat(api.anonymous().get(path + "/replay").status()).isEqualTo(401);
        assertThat(worker().get("/api/placements/" + UUID.randomUUID() + "/trace")
                        .status())
                .isEqualTo(404);
    }

    private String invited(Person person) {
        Wanted wanted = network.posted(companyOnSaturdayMorning().liking("HLTH.nurse", "PRAC.drive_car"));
        return "/api/placements/" + network.invited(person, wanted) + "/trace";
    }

    private Api.As worker() {
        return api.as("point_worker@/hu/ke/tata/tata");
    }
}
