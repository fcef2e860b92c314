package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.contracts.organisation.NeedPosted;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.Sent;
import eu.kalaka.testkit.ServiceTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest(RegistryService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeIT {

    private static final String TATA = "/hu/ke/tata/tata";
    private static final String WORKER = "point_worker@" + TATA;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @BeforeAll
    void theTreeIsKnown() {
        bus.publish(new UnitState(TATA, "point", Map.of("en", "Tata"), null), TATA, 1);
        await().until(() -> api.as(WORKER).post("/api/volunteers", form("desk")).status() == 201);
    }

    @Test
    void whoeverComesRegistersHerselfAndIsShownNothing() {
        Answer answer = api.anonymous().post("/api/self-registrations", form("self"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("reference", "unit");
        String id = answer.json().path("reference").asString();
        JsonNode kept = see(id);
        assertThat(kept.path("channel").asString()).isEqualTo("self");
        assertThat(kept.path("history").path(0).path("by").asString()).isEqualTo("self");
        assertThat(api.anonymous().get("/api/volunteers/" + id).status()).isEqualTo(401);
    }

    @Test
    void everyDoorIsForItsOwnChannels() {
        assertThat(api.as(WORKER).post("/api/volunteers", form("self")).firstError())
                .isEqualTo("channel:wrong_door");
        assertThat(api.anonymous().post("/api/self-registrations", form("desk")).firstError())
                .isEqualTo("channel:wrong_door");
    }

    @Test
    void theWordsThatOneAgreesToAreOpenToEverybody() {
        Answer answer = api.anonymous().get("/api/consent-texts");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().size()).isEqualTo(12);
        assertThat(answer.json().path(0).path("words").path("el").asString()).isNotBlank();
    }

    @Test
    void everythingThatTheFormAsksIsKeptWithTheWordsAgreedTo() {
        Map<String, Object> form = form("phone");
        form.putAll(Map.of(
                "skills",
                List.of("HLTH.nurse", "CARE.company_older"),
                "skillLevels",
                List.of(Map.of("skill", "HLTH.nurse", "level", 3)),
                "ownSkills",
                "zither",
                "hoursPerMonth",
                8,
                "commitment",
                "both",
                "transport",
                List.of("bicycle", "public"),
                "drivingLicence",
                true,
                "emergencyPool",
                true,
                "education",
                "secondary",
                "occupation",
                "retired"));
        form.putAll(Map.of(
                "postcode", "2890",
                "experience", "thirty years on a ward",
                "employer", "none",
                "motivation", "to be among people",
                "heardFrom", "friend",
                "adjustments", "no stairs",
                "consents", List.of("registry", "emergency_pool", "health_note")));

        JsonNode kept = see(id(form));

        assertThat(kept.path("profile").path("ownSkills").asString()).isEqualTo("zither");
        assertThat(kept.path("profile").path("hoursPerMonth").asInt()).isEqualTo(8);
        assertThat(kept.path("profile").path("emergencyPool").asBoolean()).isTrue();
        assertThat(kept.path("profile").path("adjustments").asString()).isEqualTo("no stairs");
        assertThat(kept.path("particulars")
                        .path("skillLevels")
                        .path(0)
                        .path("level")
                        .asInt())
                .isEqualTo(3);
        assertThat(kept.path("consents").path(0).path("text").asInt()).isEqualTo(1);
        assertThat(kept.path("consents").path(0).path("proof").asString()).isEqualTo("spoken");
    }

    @Test
    void aSkillThatNeedsADocumentIsProvedByOneThatIsInOrder() {
        String id = id(with(form("desk"), "skills", List.of("HLTH.first_aid")));
        assertThat(see(id).path("toBeProved").toString()).isEqualTo("[\"HLTH.first_aid\"]");

        prove(id, "failed");
        assertThat(see(id).path("toBeProved").size()).isEqualTo(1);
        prove(id, "passed");

        assertThat(see(id).path("toBeProved").isEmpty()).isTrue();
        assertThat(see(id).path("particulars").path("evidence").size()).isEqualTo(1);
    }

    @Test
    void aWithdrawnConsentTakesWithItWhatRestedOnItAndIsToldAtOnce() {
        Map<String, Object> form = form("desk");
        form.putAll(Map.of("emergencyPool", true, "consents", List.of("registry", "emergency_pool")));
        String id = id(form);

        Answer answer = api.as(WORKER)
                .put(
                        "/api/volunteers/" + id + "/consents/emergency_pool",
                        Map.of("given", false, "channel", "message", "proof", "message"));

        assertThat(answer.json().path("profile").path("emergencyPool").asBoolean())
                .isFalse();
        await().untilAsserted(() -> {
            List<Sent> states = bus.sent(Catalogue.VOLUNTEER_STATE, id);
            assertThat(states).hasSize(2);
            assertThat(states.getLast().payload().path("consents").toString()).isEqualTo("[\"registry\"]");
        });
        assertThat(api.as(WORKER)
                        .put(
                                "/api/volunteers/" + id + "/consents/emergency_pool",
                                Map.of("given", true, "channel", "desk", "text", 99))
                        .firstError())
                .isEqualTo("text:unknown_consent_text");
    }

    @Test
    void twoWhoCorrectOneRecordAtOnceAreToldAndNothingIsLost() {
        String id = id(form("desk"));
        Map<String, Object> ilona = correction("Nagy Ilona");

        Answer first = api.as(WORKER).with("If-Match", "\"1\"").put("/api/volunteers/" + id, ilona);
        Answer second = api.as("coordinator@/hu/ke/tata")
                .with("If-Match", "\"1\"")
                .put("/api/volunteers/" + id, correction("Nagy Erzsébet"));

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(see(id).path("name").asString()).isEqualTo("Nagy Ilona");
        assertThat(see(id).path("consents").size()).isEqualTo(1);
    }

    @Test
    void identityDataAreTakenOnlyWhenAPlacementNeedsAContract() {
        String id = id(form("desk"));
        Map<String, Object> data = Map.of("birthName", "Kis Ilona", "mothersName", "Nagy Anna");
        assertThat(reason(api.as(WORKER).put("/api/volunteers/" + id + "/identity", data)))
                .isEqualTo("no_contract");

        placed(id, "informal");
        placed(id, "koet");

        await().untilAsserted(() -> assertThat(api.as(WORKER)
                        .put("/api/volunteers/" + id + "/identity", data)
                        .status())
                .isEqualTo(200));
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.VOLUNTEER_STATE, id)
                        .getLast()
                        .payload()
                        .toString())
                .doesNotContain("Kis Ilona"));
    }

    private void placed(String volunteer, String regime) {
        UUID need = UUID.randomUUID();
        UUID host = UUID.randomUUID();
        UUID placement = UUID.randomUUID();
        Instant now = Instant.parse("2026-11-21T08:00:00Z");
        bus.publish(
                new NeedPosted(need, TATA, host, "CARE.visits", regime, List.of(), List.of(), null, now),
                need.toString(),
                1);
        bus.publish(
                new PlacementMade(
                        placement,
                        TATA,
                        need,
                        UUID.randomUUID(),
                        host,
                        UUID.fromString(volunteer),
                        OffsetDateTime.parse("2026-11-28T09:00:00+01:00"),
                        OffsetDateTime.parse("2026-11-28T11:00:00+01:00"),
                        now),
                placement.toString(),
                1);
    }

    private void prove(String id, String result) {
        Answer answer = api.as(WORKER)
                .put(
                        "/api/volunteers/" + id + "/evidence/qualification",
                        Map.of("seenOn", "2026-01-12", "skill", "HLTH.first_aid", "result", result));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode see(String id) {
        return api.as(WORKER).get("/api/volunteers/" + id).json();
    }

    private String id(Map<String, Object> form) {
        Answer answer = api.as(WORKER).post("/api/volunteers", form);
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

    private static Map<String, Object> correction(String name) {
        return Map.of(
                "name",
                name,
                "language",
                "hu",
                "birthDate",
                LocalDate.now(ZoneOffset.UTC).minusYears(70).toString());
    }

    private static Map<String, Object> form(String channel) {
        return new HashMap<>(Map.of(
                "unit",
                TATA,
                "name",
                "Nagy Ilonka",
                "language",
                "hu",
                "birthDate",
                LocalDate.now(ZoneOffset.UTC).minusYears(70).toString(),
                "channel",
                channel,
                "consents",
                List.of("registry")));
    }
}
