package eu.kalaka.registry.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

@ServiceTest(RegistryService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnquiriesIT {

    private static final String SERRES = "/gr/serres/lefkonas";
    private static final String WORKER = "point_worker@" + SERRES;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    MongoTemplate mongo;

    @BeforeAll
    void theTreeIsKnown() {
        bus.publish(new UnitState(SERRES, "point", Map.of("en", "Lefkonas"), null), SERRES, 1);
        await().until(() -> api.as(WORKER).post("/api/enquiries", asked()).status() == 201);
    }

    @Test
    void aCallerNeedNotSayWhoSheIs() {
        JsonNode enquiry = api.as(WORKER).post("/api/enquiries", asked()).json();

        assertThat(enquiry.has("caller")).isFalse();
        assertThat(enquiry.path("state").asString()).isEqualTo("open");
        assertThat(enquiry.has("volunteerId")).isFalse();
    }

    @Test
    void whatIsDueIsFoundUntilItIsDone() {
        String id = id(with(asked(), "nextTask", Map.of("what", "call back", "due", "2031-02-01")));

        assertThat(due("2031-02-01")).contains(id);
        assertThat(due("2031-01-31")).doesNotContain(id);
        assertThat(reason(answer(id, Map.of("closed", true, "nextTask", Map.of("what", "x", "due", "2031-02-01")))))
                .isEqualTo("task_left");

        JsonNode closed =
                answer(id, Map.of("answer", "Every Tuesday", "closed", true)).json();

        assertThat(closed.path("state").asString()).isEqualTo("closed");
        assertThat(closed.path("answer").asString()).isEqualTo("Every Tuesday");
        assertThat(due("2031-02-01")).doesNotContain(id);
    }

    @Test
    void oneCallTakesTheCallerIntoTheRegistryAndASecondOneFindsHerThere() {
        String id = id(with(asked(), "caller", Map.of("name", "Ελένη", "phone", "694 123 4567")));

        Answer first = api.as(WORKER).post("/api/enquiries/" + id + "/intake", form("enquiry"));
        Answer second = api.as(WORKER).post("/api/enquiries/" + id + "/intake", form("enquiry"));

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.json().path("state").asString()).isEqualTo("taken_in");
        assertThat(first.json().has("caller")).isFalse();
        String volunteer = first.json().path("volunteerId").asString();
        assertThat(second.json().path("volunteerId").asString()).isEqualTo(volunteer);
        assertThat(api.as(WORKER)
                        .get("/api/volunteers/" + volunteer)
                        .json()
                        .path("channel")
                        .asString())
                .isEqualTo("enquiry");
        assertThat(reason(answer(id, Map.of("closed", true)))).isEqualTo("taken_in");
    }

    @Test
    void herLifeWithTheNetworkBeginsWithWhatSheAsked() {
        String id = id(asked());
        Instant tenDaysAgo = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofDays(10));
        mongo.updateFirst(query(where("_id").is(id)), new Update().set("at", tenDaysAgo), Enquiry.class);

        String volunteer = api.as(WORKER)
                .post("/api/enquiries/" + id + "/intake", form("enquiry"))
                .json()
                .path("volunteerId")
                .asString();

        JsonNode history =
                api.as(WORKER).get("/api/volunteers/" + volunteer).json().path("history");
        assertThat(history).extracting(step -> step.path("status").asString()).containsExactly("enquiry", "registered");
        assertThat(history.path(0).path("at").asString()).isEqualTo(tenDaysAgo.toString());
        assertThat(history.path(0).path("reason").asString()).isEqualTo("phone");
        assertThat(history.path(0).path("by").asString())
                .isEqualTo(history.path(1).path("by").asString());
        assertThat(asOf(volunteer, 11).status()).isEqualTo(404);
        assertThat(asOf(volunteer, 5).json().path("status").asString()).isEqualTo("enquiry");
        assertThat(asOf(volunteer, 5).json().path("history").size()).isEqualTo(1);
        assertThat(asOf(volunteer, 0).json().path("status").asString()).isEqualTo("registered");
    }

    private Answer asOf(String volunteer, int daysAgo) {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Budapest")).minusDays(daysAgo);
        return api.as(WORKER).get("/api/volunteers/" + volunteer + "?asOf=" + day);
    }

    @Test
    void anIntakeThatIsRefusedLeavesTheEnquiryOpen() {
        String id = id(asked());

        Answer otherDoor = api.as(WORKER).post("/api/enquiries/" + id + "/intake", form("desk"));
        Answer elsewhere =
                api.as(WORKER).post("/api/enquiries/" + id + "/intake", with(form("enquiry"), "unit", "/gr/serres"));

        assertThat(otherDoor.firstError()).isEqualTo("channel:wrong_door");
        assertThat(elsewhere.firstError()).isEqualTo("unit:unknown_unit");
        assertThat(api.as(WORKER)
                        .get("/api/enquiries/" + id)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("open");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            channel  | "pigeon"                                | channel:bad_form
            language | "xx"                                    | language:unknown_code
            topic    | "gossip"                                | topic:bad_form
            question | " "                                     | question:required
            caller   | {"phone":"thirty"}                      | caller.phone:bad_phone
            nextTask | {"what":"call","due":"2020-01-01"}      | nextTask.due:in_the_past
            unit     | "/gr/serres/nowhere"                    | unit:unknown_unit
            """)
    void badInputNamesFieldAndReason(String field, String json, String error) {
        Map<String, Object> asked = new HashMap<>(asked());
        asked.remove(field);
        String body = new tools.jackson.databind.json.JsonMapper().writeValueAsString(asked);

        Answer answer = api.as("network_admin@/")
                .post("/api/enquiries", body.substring(0, body.length() - 1) + ",\"" + field + "\":" + json + "}");

        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        assertThat(answer.firstError()).isEqualTo(error);
    }

    private List<String> due(String day) {
        return api.as(WORKER)
                .get("/api/enquiries?limit=200&dueBy=" + day)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private Answer answer(String id, Map<String, Object> said) {
        return api.as(WORKER).put("/api/enquiries/" + id + "/answer", said);
    }

    private String id(Map<String, Object> asked) {
        Answer answer = api.as(WORKER).post("/api/enquiries", asked);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static String reason(Answer answer) {
        return answer.json().path("reason").asString("");
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> asked() {
        return Map.of(
                "unit",
                SERRES,
                "channel",
                "phone",
                "language",
                "el",
                "topic",
                "volunteering",
                "question",
                "Where can one help on Saturdays?");
    }

    private static Map<String, Object> form(String channel) {
        return Map.of(
                "unit",
                SERRES,
                "name",
                "Ελένη Παπαδοπούλου",
                "language",
                "el",
                "birthDate",
                "1960-05-01",
                "channel",
                channel,
                "consents",
                List.of("registry"));
    }
}
