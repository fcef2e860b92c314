package eu.kalaka.notification;

import static eu.kalaka.contracts.Catalogue.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.Sent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class CallListIT extends WithPeers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api;
    private final Bus bus;

    @Autowired
    CallListIT(Api api, Bus bus) {
        this.api = api;
        this.bus = bus;
    }

    @Test
    void asksStaffToCallWhoHasALandlineOnly() {
        JsonNode task = taskFor(Placement.inTata(Placement.marikaWithALandline()));
        assertThat(task.get("template").asString()).isEqualTo("invitation");
        assertThat(task.get("reason").asString()).isEqualTo("no_address");
        assertThat(task.propertyNames()).doesNotContain("name", "phone", "email", "address", "text", "subject", "body");
        assertThat(factsAbout(task))
                .singleElement()
                .satisfies(fact -> assertThat(fact.type()).isEqualTo("kalaka.message.not-sent.v1"));
    }

    @Test
    void notesThatSheWasTold() {
        JsonNode task = taskFor(Placement.inTata(Placement.marikaWithALandline()));
        Answer told = called("point_worker@/hu/ke/tata/tata", task, "told");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().get("status").asString()).isEqualTo("sent");
        assertThat(told.json().get("channel").asString()).isEqualTo("call");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(factsAbout(task)).hasSize(2));
        Sent fact = factsAbout(task).getLast();
        assertThat(fact.type()).isEqualTo("kalaka.message.sent.v1");
        assertThat(fact.payload().get("channel").asString()).isEqualTo("call");
        assertThat(called("point_worker@/hu/ke/tata/tata", task, "told").status())
                .isEqualTo(200);
        assertThat(factsAbout(task)).hasSize(2);
    }

    @Test
    void keepsHerOnTheListUntilSheAnswers() {
        JsonNode task = taskFor(Placement.inTata(Placement.marikaWithALandline()));
        Answer again = called("coordinator@/hu/ke/tata", task, "no_answer");
        assertThat(again.json().get("status").asString()).isEqualTo("to_call");
        assertThat(again.json().get("attempts").asInt()).isEqualTo(1);
        Answer ended = called("coordinator@/hu/ke/tata", task, "unreachable");
        assertThat(ended.json().get("status").asString()).isEqualTo("not_sent");
    }

    @Test
    void refusesACallWhereNoneWaits() {
        JsonNode task = taskFor(Placement.inTata(Placement.marikaWithALandline()));
        called("coordinator@/hu/ke/tata", task, "unreachable");
        Answer late = called("coordinator@/hu/ke/tata", task, "told");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("reason").asString()).isEqualTo("not_on_call_list");
    }

    @Test
    void isNotThereForAnybodyElse() {
        JsonNode task = taskFor(Placement.inTata(Placement.marikaWithALandline()));
        String volunteer = task.get("volunteerId").asString();
        for (String role : List.of("point_worker@/hu/ke/tata/dunaalmas", "county_manager@/gr/serres")) {
            assertThat(api.as(role)
                            .get("/api/messages?volunteer=" + volunteer)
                            .json()
                            .get("items"))
                    .as(role)
                    .isEmpty();
            assertThat(called(role, task, "told").status()).as(role).isEqualTo(404);
        }
        for (String role : List.of(
                "viewer@/hu/ke",
                "host_coordinator@/hu/ke/tata/tata",
                "volunteer@/hu/ke/tata/tata",
                "partner_system@/hu/ke")) {
            assertThat(api.as(role).get("/api/messages?volunteer=" + volunteer).status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(called(role, task, "told").status()).as(role).isEqualTo(403);
        }
    }

    @Test
    void isThereForStaffOfTheUnitAndAbove() {
        JsonNode task = taskFor(Placement.inTata(Placement.marikaWithALandline()));
        for (String role : List.of(
                "point_worker@/hu/ke/tata/tata",
                "coordinator@/hu/ke/tata",
                "county_manager@/hu/ke",
                "network_admin@/")) {
            assertThat(called(role, task, "no_answer").status()).as(role).isEqualTo(200);
        }
    }

    @Test
    void isClosedToStrangers() {
        assertThat(api.anonymous().get("/api/messages").status()).isEqualTo(401);
    }

    @Test
    void goesOnPageByPageWithinAUnit() {
        Placement one = Placement.inTata(Placement.marikaWithALandline());
        taskFor(one);
        taskFor(Placement.inTata(Placement.marikaWithALandline()));
        Api.As staff = api.as("coordinator@/hu/ke/tata");
        JsonNode first = staff.get("/api/messages?status=to_call&unit=/hu/ke/tata/tata&limit=1")
                .json();
        assertThat(first.get("items")).hasSize(1);
        JsonNode second = staff.get("/api/messages?status=to_call&unit=/hu/ke/tata/tata&limit=1&cursor="
                        + first.get("next").asString())
                .json();
        assertThat(second.get("items").get(0).get("id"))
                .isNotEqualTo(first.get("items").get(0).get("id"));
        assertThat(staff.get("/api/messages?status=to_call&unit=/hu/ke/tata/dunaalmas")
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "status=told, status",
        "status=DUE, status",
        "volunteer=anna, volunteer",
        "unit=hu, unit",
        "limit=all, limit",
    })
    void namesTheParameterThatIsWrong(String parameter, String field) {
        Answer answer = api.as("network_admin@/").get("/api/messages?" + parameter);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).startsWith(field + ":");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        JsonNode task = taskFor(Placement.inTata(Placement.marikaWithALandline()));
        Map<String, String> errors = Map.of(
                "{}", "result:required",
                "{\"result\":\"maybe\"}", "result:bad_form",
                "{\"result\":\"TOLD\"}", "result:bad_form",
                "{\"result\":[\"told\"]}", "result:wrong_type",
                "{\"result\":\"told\",\"by\":\"me\"}", "by:unknown_field",
                "told", "$:not_json");
        errors.forEach((body, error) -> {
            Answer answer = api.as("network_admin@/")
                    .post("/api/messages/" + task.get("id").asString() + "/called", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.firstError()).as(body).isEqualTo(error);
        });
        assertThat(factsAbout(task)).hasSize(1);
    }

    @Test
    void tellsAHostWithoutEmailByPhoneToo() {
        Placement tata = Placement.inTata(Placement.anna());
        Placement placement = new Placement(
                        tata.id(),
                        tata.unit(),
                        tata.needId(),
                        tata.hostId(),
                        tata.volunteerId(),
                        tata.start(),
                        tata.title(),
                        tata.host(),
                        null,
                        tata.person())
                .known(bus);
        bus.publish(placement.made(), placement.id().toString(), 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(api.as("network_admin@/")
                                .get("/api/messages?status=to_call&limit=200")
                                .json()
                                .get("items"))
                        .anySatisfy(task -> {
                            assertThat(task.path("hostId").asString(""))
                                    .isEqualTo(placement.hostId().toString());
                            assertThat(task.get("template").asString()).isEqualTo("volunteer-coming");
                        }));
    }

    /** The task on the call list that follows from an invitation. */
    private JsonNode taskFor(Placement placement) {
        placement.known(bus);
        bus.publish(placement.invited(), placement.id().toString(), 1);
        JsonNode items = await().atMost(PATIENCE)
                .until(
                        () -> api.as("point_worker@/hu/ke/tata/tata")
                                .get("/api/messages?status=to_call&volunteer=" + placement.volunteerId())
                                .json()
                                .get("items"),
                        list -> list.size() == 1);
        JsonNode task = items.get(0);
        assertThat(task.get("volunteerId").asString())
                .isEqualTo(placement.volunteerId().toString());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(factsAbout(task)).hasSize(1));
        return task;
    }

    private Answer called(String role, JsonNode task, String result) {
        return api.as(role).post("/api/messages/" + task.get("id").asString() + "/called", Map.of("result", result));
    }

    private List<Sent> factsAbout(JsonNode task) {
        return bus.sent(MESSAGE, task.get("id").asString());
    }
}
