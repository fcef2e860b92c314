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
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest(RegistryService.class)
class ParticularsIT {

    private static final String TATA = "/hu/ke/tata/tata";
    private static final String WORKER = "point_worker@" + TATA;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    WarnOfEvidence warnOfEvidence;

    @BeforeEach
    void theTreeIsKnown() {
        bus.publish(new UnitState(TATA, "point", Map.of("en", "Tata"), null), TATA, 1);
        await().until(() -> post(schoolgirl()).status() == 201);
    }

    @Test
    void aGuardiansConsentIsToldWithoutTheGuardiansNameAndEndsWhenItIsWithdrawn() {
        String id = registered();

        Answer answer = put(id, "guardian", consent());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json()
                        .path("particulars")
                        .path("guardian")
                        .path("name")
                        .asString())
                .isEqualTo("Nagy Anna");
        lastState(id, state -> {
            assertThat(state.path("guardian").path("declarations").asBoolean()).isTrue();
            assertThat(state.path("guardian").path("regimes").path(0).asString())
                    .isEqualTo("koet");
            assertThat(state.toString()).doesNotContain("Nagy Anna");
        });

        assertThat(api.as(WORKER).delete("/api/volunteers/" + id + "/guardian").status())
                .isEqualTo(200);

        lastState(id, state -> assertThat(state.has("guardian")).isFalse());
    }

    @Test
    void onlyAMinorHasAGuardian() {
        String id =
                id(post(with(schoolgirl(), "birthDate", today().minusYears(18).toString())));

        Answer answer = put(id, "guardian", consent());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("reason").asString()).isEqualTo("not_a_minor");
    }

    @Test
    void aNewerPaperTakesThePlaceOfTheOlder() {
        String id = registered();
        put(id, "evidence/health_fitness", Map.of("seenOn", "2025-01-10", "validUntil", "2026-01-10"));
        put(id, "evidence/confidentiality", Map.of("seenOn", "2025-01-10"));

        put(id, "evidence/health_fitness", Map.of("seenOn", "2026-01-12", "validUntil", "2027-01-12"));

        lastState(
                id,
                state -> assertThat(state.path("evidence").toString())
                        .isEqualTo("[{\"type\":\"confidentiality\"},"
                                + "{\"type\":\"health_fitness\",\"validUntil\":\"2027-01-12\"}]"));

        api.as(WORKER).delete("/api/volunteers/" + id + "/evidence/health_fitness");

        lastState(id, state -> assertThat(state.path("evidence").size()).isEqualTo(1));
    }

    @Test
    void aPaperThatEndsSoonIsToldOfOnceWithoutSayingWhichItIs() {
        String id = registered();
        String end = today().plusDays(30).toString();
        put(id, "evidence/health_fitness", Map.of("seenOn", "2025-01-10", "validUntil", end));

        warnOfEvidence.warn();
        warnOfEvidence.warn();
        // What comes after it shows that nothing more was told.
        api.as(WORKER).post("/api/volunteers/" + id + "/pause", Map.of());

        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.VOLUNTEER, id))
                .extracting(Sent::type)
                .containsExactly(
                        "kalaka.volunteer.registered.v1",
                        "kalaka.volunteer.evidence-expiring.v1",
                        "kalaka.volunteer.status-changed.v1"));
        JsonNode told = bus.sent(Catalogue.VOLUNTEER, id).get(1).payload();
        assertThat(told.path("validUntil").asString()).isEqualTo(end);
        assertThat(told.toString()).doesNotContain("health");
    }

    @Test
    void everythingThatMatchingAsksIsInTheSnapshot() {
        String id = registered();
        UUID host = UUID.randomUUID();

        put(id, "citizenship", Map.of("group", "non_eea", "returnAssured", true, "healthEntitled", false));
        put(id, "student", Map.of("school", "Eötvös", "accepted", true, "areas", List.of("social")));
        put(id, "kept-apart/" + host, Map.of("reason", "her own wish"));
        put(id, "skills/EDUC.reading_aloud/level", Map.of("level", 3));
        put(
                id,
                "availability",
                Map.of(
                        "week",
                        List.of(Map.of("day", "SUNDAY", "part", "afternoon")),
                        "otherDays",
                        List.of(Map.of("from", "2026-12-20", "to", "2027-01-03", "free", false))));

        lastState(id, state -> {
            assertThat(state.path("registeredOn").asString()).isEqualTo(today().toString());
            assertThat(state.path("citizenship").path("group").asString()).isEqualTo("non_eea");
            assertThat(state.path("student").path("areas").path(0).asString()).isEqualTo("social");
            assertThat(state.path("blockedHosts").path(0).asString()).isEqualTo(host.toString());
            assertThat(state.path("skillLevels").path(0).path("level").asInt()).isEqualTo(3);
            assertThat(state.path("availability").toString()).isEqualTo("[\"SUNDAY/afternoon\"]");
            assertThat(state.path("otherDays").path(0).path("to").asString()).isEqualTo("2027-01-03");
            assertThat(state.toString()).doesNotContain("her own wish");
        });
        assertThat(api.as(WORKER).get("/api/volunteers/" + id).body()).doesNotContain("her own wish");

        api.as(WORKER).delete("/api/volunteers/" + id + "/kept-apart/" + host);

        lastState(id, state -> assertThat(state.path("blockedHosts").size()).isZero());
    }

    @Test
    void aVolunteerChangesHerOwnTimesButNotHerPapers() {
        String id = registered();
        Api.As herself = api.as("volunteer@" + TATA).withOwn("volunteer_id", UUID.fromString(id));

        assertThat(herself.put("/api/volunteers/" + id + "/availability", Map.of("week", List.of()))
                        .status())
                .isEqualTo(200);
        assertThat(herself.put("/api/volunteers/" + id + "/evidence/criminal_record", Map.of("seenOn", "2026-01-12"))
                        .status())
                .isEqualTo(403);
        assertThat(herself.put("/api/volunteers/" + id + "/guardian", consent()).status())
                .isEqualTo(403);
        assertThat(api.as("county_manager@/gr/serres")
                        .put("/api/volunteers/" + id + "/guardian", consent())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theSameAgainChangesNothing() {
        String id = registered();

        Answer first = put(id, "student", Map.of("school", "Eötvös", "accepted", true));
        Answer second = put(id, "student", Map.of("school", "Eötvös", "accepted", true));

        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evidence/gossip          | {"seenOn":"2026-01-12"}                                    | 400
            evidence/health_fitness  | {"seenOn":"2999-01-12"}                                    | 400
            evidence/health_fitness  | {"seenOn":"2026-01-12","validUntil":"2026-01-11"}          | 422
            evidence/health_fitness  | {"validUntil":"2026-01-11"}                                | 400
            citizenship              | {"group":"martian","returnAssured":true,"healthEntitled":true} | 400
            citizenship              | {"group":"non_eea"}                                        | 400
            student                  | {"school":" ","accepted":true}                             | 400
            student                  | {"school":"E","accepted":true,"areas":["juggling"]}        | 400
            kept-apart/nobody        | {}                                                         | 400
            skills/HLTH.nurse/level  | {"level":2}                                                | 422
            skills/EDUC.reading_aloud/level | {"level":4}                                         | 400
            availability             | {"week":[{"day":"SUNDAY","part":"noon"}]}                  | 400
            availability             | {"week":[],"otherDays":[{"from":"2026-12-20","to":"2026-12-19","free":true}]} | 422
            guardian                 | {"name":"A","relation":"aunt","declarations":true,"childAgreed":true,"signedOn":"2026-01-12"} | 400
            """)
    void badInputIsRefusedAndChangesNothing(String path, String body, int status) {
        String id = registered();

        Answer answer = api.as(WORKER).put("/api/volunteers/" + id + "/" + path, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(api.as(WORKER).get("/api/volunteers/" + id).header("ETag")).isEqualTo("\"1\"");
    }

    private void lastState(String id, Consumer<JsonNode> as) {
        await().untilAsserted(() -> {
            List<Sent> sent = bus.sent(Catalogue.VOLUNTEER_STATE, id);
            assertThat(sent).isNotEmpty();
            as.accept(sent.getLast().payload());
        });
    }

    private Answer put(String id, String what, Map<String, Object> body) {
        return api.as(WORKER).put("/api/volunteers/" + id + "/" + what, body);
    }

    private Answer post(Map<String, Object> form) {
        return api.as(WORKER).post("/api/volunteers", form);
    }

    private String registered() {
        return id(post(schoolgirl()));
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asString();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static Map<String, Object> consent() {
        return Map.of(
                "name",
                "Nagy Anna",
                "relation",
                "parent",
                "regimes",
                List.of("koet"),
                "declarations",
                true,
                "childAgreed",
                true,
                "signedOn",
                "2026-01-12");
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> schoolgirl() {
        return Map.of(
                "unit",
                TATA,
                "name",
                "Nagy Réka",
                "language",
                "hu",
                "birthDate",
                today().minusYears(13).toString(),
                "skills",
                List.of("EDUC.reading_aloud"),
                "channel",
                "desk",
                "consents",
                List.of("registry", "matching_share"));
    }
}
