package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.Sent;
import eu.kalaka.testkit.ServiceTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest(RegistryService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterVolunteerIT {

    private static final String WORKER_IN_TATA = "point_worker@/hu/ke/tata/tata";
    private static final String MANAGER_OF_THE_COUNTY = "county_manager@/hu/ke";
    private static final String MANAGER_IN_SERRES = "county_manager@/gr/serres";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @BeforeAll
    void theTreeIsKnown() {
        for (String unit : List.of("/hu/ke/tata/tata", "/hu/ke/komarom", "/gr/serres/lefkonas")) {
            bus.publish(new UnitState(unit, "point", Map.of("en", unit), null), unit, 1);
        }
        await().until(() -> !reason(
                        api.as("network_admin@/").post("/api/volunteers", tooYoungIn("/gr/serres/lefkonas")))
                .equals("unknown_unit"));
        await().until(() -> !reason(api.as("network_admin@/").post("/api/volunteers", tooYoungIn("/hu/ke/tata/tata")))
                .equals("unknown_unit"));
        await().until(() -> !reason(api.as("network_admin@/").post("/api/volunteers", tooYoungIn("/hu/ke/komarom")))
                .equals("unknown_unit"));
    }

    @Test
    void registersSomebodyWithoutEmailAndTellsTheBus() {
        Answer answer = api.as(WORKER_IN_TATA).post("/api/volunteers", retiredNurse());

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String id = answer.json().path("id").asString();
        assertThat(answer.header("Location")).isEqualTo("/api/volunteers/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().path("phone").asString()).isEqualTo("+36301234567");
        await().untilAsserted(() -> {
            List<Sent> facts = bus.sent(Catalogue.VOLUNTEER, id);
            assertThat(facts).extracting(Sent::type).containsExactly("kalaka.volunteer.registered.v1");
            assertThat(facts.getFirst().payload().propertyNames())
                    .doesNotContain("name", "phone", "email", "birthDate");
            assertThat(bus.sent(Catalogue.VOLUNTEER_STATE, id)).hasSize(1);
            assertThat(bus.sent(Catalogue.CONTACT_STATE, id)).hasSize(1);
        });
    }

    @Test
    void theSameIdempotencyKeyTwiceHasOneEffectAndTheSameAnswer() {
        Api.As worker =
                api.as(WORKER_IN_TATA).with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = worker.post("/api/volunteers", retiredNurse());
        Answer second = worker.post("/api/volunteers", retiredNurse());

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        await().untilAsserted(() -> assertThat(
                        bus.sent(Catalogue.VOLUNTEER, first.json().path("id").asString()))
                .hasSize(1));
    }

    @Test
    void aKeyUsedForAnotherBodyIsRefused() {
        Api.As worker =
                api.as(WORKER_IN_TATA).with("Idempotency-Key", UUID.randomUUID().toString());
        worker.post("/api/volunteers", retiredNurse());

        Answer other = worker.post("/api/volunteers", with(retiredNurse(), "name", "Kovács Ilona"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("type").asString()).endsWith("/idempotency-key-reused");
    }

    @Test
    void anotherCountysVolunteerDoesNotExist() {
        String id = registered();

        assertThat(api.as(MANAGER_OF_THE_COUNTY).get("/api/volunteers/" + id).status())
                .isEqualTo(200);
        assertThat(api.as(MANAGER_IN_SERRES).get("/api/volunteers/" + id).status())
                .isEqualTo(404);
        assertThat(api.as("coordinator@/hu/ke/komarom")
                        .get("/api/volunteers/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(api.as("viewer@/hu/ke").get("/api/volunteers/" + id).status())
                .isEqualTo(403);
        assertThat(api.as(MANAGER_IN_SERRES)
                        .post("/api/volunteers/" + id + "/pause", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(api.anonymous().get("/api/volunteers/" + id).status()).isEqualTo(401);
        assertThat(idsSeenBy(MANAGER_IN_SERRES)).doesNotContain(id);
        assertThat(api.as("viewer@/hu/ke").get("/api/volunteers").status()).isEqualTo(403);
        assertThat(idsSeenBy(MANAGER_OF_THE_COUNTY)).contains(id);
    }

    @Test
    void registersOnlyInUnitsOfOnesOwn() {
        assertThat(api.as(WORKER_IN_TATA)
                        .post("/api/volunteers", with(retiredNurse(), "unit", "/hu/ke/komarom"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aKioskAndAPartnersSystemRegisterInTheirUnitAndSeeNobody() {
        for (String machine : List.of("kiosk@/hu/ke/tata/tata", "partner_system@/hu/ke/tata")) {
            Answer made = api.as(machine).post("/api/volunteers", retiredNurse());
            assertThat(made.status()).as(machine).isEqualTo(201);
            assertThat(api.as(machine).get(made.header("Location")).status())
                    .as(machine)
                    .isEqualTo(403);
            assertThat(api.as(machine).get("/api/volunteers").status())
                    .as(machine)
                    .isEqualTo(403);
            assertThat(api.as(machine)
                            .post("/api/volunteers", with(retiredNurse(), "unit", "/hu/ke/komarom"))
                            .status())
                    .as(machine)
                    .isEqualTo(403);
        }
    }

    @Test
    void aGuardianSeesTheWardAndChangesNothing() {
        String id = registered();
        String path = "/api/volunteers/" + id;
        Api.As guardian = api.as("guardian@/hu/ke").withWard(UUID.fromString(id));

        assertThat(guardian.get(path).status()).isEqualTo(200);
        assertThat(guardian.get("/api/volunteers/" + registered()).status()).isEqualTo(404);
        assertThat(guardian.post(path + "/pause", Map.of()).status()).isEqualTo(403);
        assertThat(guardian.get("/api/volunteers").status()).isEqualTo(403);
        assertThat(api.as("viewer@/hu/ke")
                        .withWard(UUID.fromString(id))
                        .get(path)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoHasTheRightNowhereIsRefusedBeforeTheBodyIsRead() {
        Answer answer = api.as("adviser@/").post("/api/volunteers", "{ this is no JSON");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("type").asString()).endsWith("/forbidden");
    }

    @Test
    void aVolunteerSeesAndPausesHerself() {
        String id = registered();
        Api.As herself = api.as("volunteer@/hu/ke/tata/tata").withOwn("volunteer_id", UUID.fromString(id));

        assertThat(herself.get("/api/volunteers/" + id).status()).isEqualTo(200);
        Answer paused = herself.post("/api/volunteers/" + id + "/pause", Map.of("reason", "a hip operation"));

        assertThat(paused.json().path("status").asString()).isEqualTo("paused");
        assertThat(paused.header("ETag")).isEqualTo("\"2\"");
        assertThat(herself.post("/api/volunteers/" + id + "/resume")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("registered");
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.VOLUNTEER, id))
                .extracting(Sent::type, Sent::sequence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("kalaka.volunteer.registered.v1", 1L),
                        org.assertj.core.groups.Tuple.tuple("kalaka.volunteer.status-changed.v1", 4L),
                        org.assertj.core.groups.Tuple.tuple("kalaka.volunteer.status-changed.v1", 7L)));
    }

    @Test
    void aWithdrawnConsentIsInTheNextSnapshot() {
        String id = registered();

        Answer answer = api.as(WORKER_IN_TATA)
                .put("/api/volunteers/" + id + "/consents/matching_share", Map.of("given", false, "channel", "phone"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.VOLUNTEER_STATE, id)
                        .getLast()
                        .payload()
                        .path("consents")
                        .toString())
                .doesNotContain("matching_share"));
    }

    @Test
    void aStaleVersionChangesNothing() {
        String id = registered();
        api.as(WORKER_IN_TATA).post("/api/volunteers/" + id + "/pause", Map.of());

        Answer stale = api.as(WORKER_IN_TATA).with("If-Match", "\"1\"").post("/api/volunteers/" + id + "/resume");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(api.as(WORKER_IN_TATA)
                        .get("/api/volunteers/" + id)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("paused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name         | null                    | name:required
            name         | ""                      | name:required
            name         | 12                      | name:wrong_type
            name         | true                    | name:wrong_type
            birthDate    | 7000                    | birthDate:wrong_type
            birthDate    | "2026-02-30"            | birthDate:wrong_type
            birthDate    | "2999-01-01"            | birthDate:in_the_future
            birthDate    | "1820-01-01"            | birthDate:implausible_birth_date
            skills       | ["HLTH.witchcraft"]     | skills[0]:unknown_code
            skills       | "HLTH.nurse"            | skills:wrong_type
            nickname     | "Ili"                   | nickname:unknown_field
            maxDistanceKm| "ten"                   | maxDistanceKm:wrong_type
            maxDistanceKm| -5                      | maxDistanceKm:out_of_range
            maxDistanceKm| 40000                   | maxDistanceKm:out_of_range
            place        | {"lat":91,"lon":18.3}   | place.lat:out_of_range
            email        | "not an address"        | email:bad_form
            phone        | "thirty"                | phone:bad_phone
            unit         | "/hu/ke/nowhere"        | unit:unknown_unit
            unit         | "tata"                  | unit:bad_form
            availability | [{"day":"SOMEDAY","part":"morning"}] | availability[0].day:wrong_type
            """)
    void badInputNamesFieldAndReasonAndStoresNothing(String field, String json, String error) {
        long before = total();
        Map<String, Object> form = new HashMap<>(retiredNurse());
        form.remove(field);
        String body = new tools.jackson.databind.json.JsonMapper().writeValueAsString(form);
        String bad = body.substring(0, body.length() - 1) + ",\"" + field + "\":" + json + "}";

        Answer answer = api.as("network_admin@/").post("/api/volunteers", bad);

        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.firstError()).isEqualTo(error);
        assertThat(answer.body()).doesNotContain("eu.kalaka", "Exception", "at java");
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void aNameOfTenThousandLettersIsRefused() {
        Answer answer =
                api.as(WORKER_IN_TATA).post("/api/volunteers", with(retiredNurse(), "name", "A".repeat(10_000)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).isEqualTo("name:bad_length");
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() {
        Answer answer = api.as(WORKER_IN_TATA).post("/api/volunteers", "{\"name\": ");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).isEqualTo("$:not_json");
    }

    @Test
    void aMegabyteIsRefused() {
        Answer answer =
                api.as(WORKER_IN_TATA).post("/api/volunteers", with(retiredNurse(), "name", "A".repeat(1 << 20)));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void sevenYearOldsAreTooYoungAndAreToldInHungarian() {
        Answer answer = api.as(WORKER_IN_TATA).in("hu").post("/api/volunteers", tooYoungIn("/hu/ke/tata/tata"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.firstError()).isEqualTo("birthDate:too_young");
        assertThat(answer.json().path("detail").asString()).contains("tízévesnek");
    }

    private String registered() {
        return api.as(WORKER_IN_TATA)
                .post("/api/volunteers", retiredNurse())
                .json()
                .path("id")
                .asString();
    }

    private List<String> idsSeenBy(String role) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    api.as(role).get("/api/volunteers?limit=200" + cursor).json();
            page.path("items")
                    .valueStream()
                    .map(item -> item.path("id").asString())
                    .forEach(ids::add);
            String next = page.path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return ids;
    }

    private long total() {
        return idsSeenBy("network_admin@/").size();
    }

    private static String reason(Answer answer) {
        return answer.json().path("reason").asString("");
    }

    private static Map<String, Object> tooYoungIn(String unit) {
        return with(
                with(retiredNurse(), "unit", unit),
                "birthDate",
                LocalDate.now(java.time.ZoneOffset.UTC)
                        .minusYears(unit.startsWith("/gr") ? 130 : 7)
                        .toString());
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> retiredNurse() {
        return Map.of(
                "unit", "/hu/ke/tata/tata",
                "name", "Őry Ilona",
                "phone", "06 30 123 4567",
                "language", "hu",
                "birthDate", "1952-03-14",
                "skills", List.of("HLTH.nurse", "CARE.company_older"),
                "availability", List.of(Map.of("day", "SATURDAY", "part", "morning")),
                "maxDistanceKm", 15,
                "channel", "phone",
                "consents", List.of("registry", "matching_share", "sms_calls"));
    }
}
