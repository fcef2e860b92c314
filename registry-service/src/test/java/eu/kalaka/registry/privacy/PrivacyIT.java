package eu.kalaka.registry.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.Topic;
import eu.kalaka.contracts.matching.HoursConfirmed;
import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.contracts.matching.PlacementWithdrawn;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.Sent;
import eu.kalaka.testkit.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest(RegistryService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivacyIT {

    private static final String ESZTERGOM = "/hu/ke/esztergom";
    private static final String COORDINATOR = "coordinator@" + ESZTERGOM;
    private static final OffsetDateTime SHIFT = OffsetDateTime.parse("2031-01-07T10:00:00+01:00");
    private static final String NAME = "Zsigmondy Piroska";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    KeepTimeLimits timeLimits;

    @BeforeAll
    void theTreeIsKnown() {
        bus.publish(new UnitState(ESZTERGOM, "branch", Map.of("en", "Esztergom"), null), ESZTERGOM, 1);
        await().until(() -> api.as(COORDINATOR).post("/api/volunteers", form()).status() == 201);
    }

    @Test
    void sheSeesAllThatIsKnownOfHerAndNobodyElsesData() {
        String id = registered();
        appointment(id);

        JsonNode all = api.as("volunteer@" + ESZTERGOM)
                .withOwn("volunteer_id", UUID.fromString(id))
                .get("/api/volunteers/" + id + "/own-data")
                .json();

        assertThat(all.path("record").path("name").asString()).isEqualTo(NAME);
        assertThat(all.path("record").path("consents").size()).isEqualTo(1);
        assertThat(all.path("appointments").size()).isEqualTo(1);
        assertThat(all.path("controller").asString()).isEqualTo("/hu/ke");
    }

    @Test
    void anErasureLeavesTombstonesAndAReceiptAndNothingOfHer() {
        String id = registered();
        appointment(id);
        talkedTo(id);
        assertThat(seeErasure(id).path("state").asString()).isEqualTo("planned");

        Answer answer = erase(id);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("state").asString()).isEqualTo("finished");
        assertThat(fates(answer.json())).containsEntry("profile", "erased").containsEntry("appointments", "erased");
        assertThat(mongo.getCollection("interviews")
                        .find(new Document("_id", id))
                        .first())
                .isNull();
        assertThat(fates(answer.json())).doesNotContainKey("contract_records");
        assertThat(api.as(COORDINATOR).get("/api/volunteers/" + id).status()).isEqualTo(404);
        await().untilAsserted(() -> {
            assertThat(last(Catalogue.VOLUNTEER_STATE, id).payload().isNull()).isTrue();
            assertThat(last(Catalogue.CONTACT_STATE, id).payload().isNull()).isTrue();
            assertThat(last(Catalogue.VOLUNTEER, id).payload().path("to").asString())
                    .isEqualTo("erased");
        });
        await().untilAsserted(() -> assertThat(storedSomewhere()).doesNotContain(id));
    }

    @Test
    void aHostLearnsTheNameOfWhoSaidYesWhileSheAgreesToIt() {
        String id = registered();
        UUID host = UUID.randomUUID();
        Api.As mentor = api.as("mentor@" + ESZTERGOM).withOwn("host_id", host);
        agrees(id, true);
        assertThat(coming(mentor, host)).isEmpty();

        UUID placement = saysYes(id, host);

        await().untilAsserted(() -> assertThat(coming(mentor, host)).containsExactly(NAME));
        assertThat(coming(api.as(COORDINATOR), host)).containsExactly(NAME);
        assertThat(coming(api.as("mentor@" + ESZTERGOM).withOwn("host_id", UUID.randomUUID()), host))
                .isEmpty();
        assertThat(api.as("county_manager@/hu/ke")
                        .get("/api/audit/registry-service?person=" + id)
                        .body())
                .contains("GET /api/people-coming");

        agrees(id, false);
        assertThat(coming(mentor, host)).isEmpty();

        agrees(id, true);
        assertThat(coming(mentor, host)).containsExactly(NAME);
        takesBack(placement, id, host);
        await().untilAsserted(() -> assertThat(coming(mentor, host)).isEmpty());
    }

    @Test
    void whatTheLawHoldsIsHeldAndTheReceiptSaysWhyAndUntilWhen() {
        String id = registered();
        placed(id, "koet", LocalDate.of(2024, 5, 11));
        placed(id, "koet", LocalDate.of(2019, 5, 11));
        await().untilAsserted(() -> assertThat(fates(seeErasure(id))).containsEntry("contract_records", "held"));

        JsonNode receipt = erase(id).json();

        List<JsonNode> held = receipt.path("lines")
                .valueStream()
                .filter(told -> told.path("line").path("fate").asString().equals("held"))
                .toList();
        assertThat(held).singleElement().satisfies(told -> {
            assertThat(told.path("line").path("until").asString()).isEqualTo("2029-05-11");
            assertThat(told.path("why").asString()).contains("five years");
        });
        assertThat(receipt.toString()).doesNotContain(NAME);
        Document kept =
                mongo.getCollection("erasures").find(new Document("_id", id)).first();
        assertThat(kept).isNotNull();
        assertThat(kept.get("held", Document.class).getString("name")).isEqualTo(NAME);
        assertThat(String.valueOf(mongo.getCollection("volunteers")
                        .find(new Document("_id", id))
                        .first()))
                .doesNotContain(NAME);
    }

    @Test
    void sheIsToldInHerOwnLanguageAndTheSameReceiptWhenAskedAgain() {
        String id = registered();
        Answer first = api.as(COORDINATOR).in("hu").post("/api/volunteers/" + id + "/erasure", asked());

        Answer second = api.as(COORDINATOR).in("hu").post("/api/volunteers/" + id + "/erasure", asked());

        assertThat(first.json().path("lines").path(0).path("fate").asString()).isEqualTo("törölve");
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(api.as(COORDINATOR)
                        .post("/api/volunteers/" + registered() + "/erasure", Map.of("channel", "phone"))
                        .firstError())
                .isEqualTo("identityCheck:required");
    }

    @Test
    void ofWhomNothingIsHeardTheRecordIsMinimisedAndInTheEndErased() {
        String silent = registered();
        String forgotten = registered();
        heardOf(silent, "2023-01-15T00:00:00Z");
        heardOf(forgotten, "2020-01-15T00:00:00Z");
        assertThat(api.as(COORDINATOR)
                        .get("/api/inactive-volunteers?unit=" + ESZTERGOM)
                        .body())
                .contains(silent);

        timeLimits.keep();

        JsonNode less = api.as(COORDINATOR).get("/api/volunteers/" + silent).json();
        assertThat(less.path("status").asString()).isEqualTo("left");
        assertThat(less.path("skills").isEmpty()).isTrue();
        assertThat(less.path("name").asString()).isEqualTo(NAME);
        assertThat(seeErasure(forgotten).path("state").asString()).isEqualTo("finished");
    }

    @Test
    void aCentresRegulationSaysHowLongItKeepsWhoIsSilentAndOfHerItIsWarnedOnce() {
        String centre = "/hu/inactivity";
        bus.publish(new UnitState(centre, "branch", Map.of("en", centre), null), centre, 1);
        Map<String, Object> regulation = Map.of(
                "unit",
                centre,
                "version",
                1,
                "language",
                "hu",
                "title",
                "Szabályzat",
                "text",
                "…",
                "validFrom",
                "2026-01-01",
                "card",
                false,
                "inactivityMonths",
                6);
        Api.As manager = api.as("county_manager@" + centre);
        await().until(() -> manager.post("/api/regulations", regulation).status() == 201);
        Map<String, Object> form = new HashMap<>(form());
        form.put("unit", centre);
        String silent = manager.post("/api/volunteers", form).json().path("id").asString();
        LocalDate heardOf = LocalDate.now(ZoneOffset.UTC).minusMonths(6).plusDays(3);
        heardOf(silent, heardOf + "T00:00:00Z");
        assertThat(manager.get("/api/inactive-volunteers?unit=" + centre)
                        .json()
                        .path("items")
                        .path(0)
                        .path("minimisedOn")
                        .asString())
                .isEqualTo(heardOf.plusMonths(6).toString());
        timeLimits.keep();
        timeLimits.keep();

        heardOf(silent, heardOf.minusDays(7) + "T00:00:00Z");
        timeLimits.keep();

        assertThat(manager.get("/api/volunteers/" + silent)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("left");
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.VOLUNTEER, silent))
                .extracting(Sent::type)
                .containsExactly(
                        "kalaka.volunteer.registered.v1",
                        "kalaka.volunteer.inactivity-warned.v1",
                        "kalaka.volunteer.status-changed.v1"));
        assertThat(bus.sent(Catalogue.VOLUNTEER, silent)
                        .get(1)
                        .payload()
                        .path("minimisedOn")
                        .asString())
                .isEqualTo(heardOf.plusMonths(6).toString());
    }

    /** As if nothing had been heard of her since. */
    private void heardOf(String id, String day) {
        mongo.getCollection("volunteers")
                .updateOne(
                        new Document("_id", id),
                        new Document(
                                "$set",
                                new Document("history.0.at", Date.from(Instant.parse(day)))
                                        .append("consents.0.at", Date.from(Instant.parse(day)))));
    }

    private void placed(String volunteer, String regime, LocalDate date) {
        UUID placement = UUID.randomUUID();
        bus.publish(
                new HoursConfirmed(
                        placement,
                        ESZTERGOM,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.fromString(volunteer),
                        regime,
                        Duration.ofHours(2),
                        date,
                        Instant.parse("2026-11-21T08:00:00Z")),
                placement.toString(),
                3);
    }

    private void agrees(String id, boolean given) {
        Answer answer = api.as(COORDINATOR)
                .put("/api/volunteers/" + id + "/consents/matching_share", Map.of("given", given, "channel", "phone"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static List<String> coming(Api.As caller, UUID host) {
        Answer answer = caller.get("/api/people-coming?host=" + host);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json()
                .path("items")
                .valueStream()
                .map(person -> person.path("name").asString())
                .toList();
    }

    private UUID saysYes(String volunteer, UUID host) {
        UUID placement = UUID.randomUUID();
        bus.publish(
                new PlacementMade(
                        placement,
                        ESZTERGOM,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        host,
                        UUID.fromString(volunteer),
                        SHIFT,
                        SHIFT.plusHours(2),
                        Instant.parse("2026-11-21T08:00:00Z")),
                placement.toString(),
                2);
        return placement;
    }

    private void takesBack(UUID placement, String volunteer, UUID host) {
        bus.publish(
                new PlacementWithdrawn(
                        placement,
                        ESZTERGOM,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        host,
                        UUID.fromString(volunteer),
                        SHIFT,
                        false,
                        Instant.parse("2026-11-21T09:00:00Z")),
                placement.toString(),
                3);
    }

    private void talkedTo(String id) {
        Map<String, Object> notes = Map.of("on", "2026-11-02", "wishes", "company", "nextStep", "call in a week");
        String path = "/api/volunteers/" + id + "/interview-notes";
        assertThat(api.as(COORDINATOR).put(path, notes).status()).isEqualTo(201);
        assertThat(api.as(COORDINATOR).put(path, Map.of("on", "2026-11-03")).status())
                .isEqualTo(200);
        assertThat(api.as(COORDINATOR).get(path).json().has("wishes")).isFalse();
    }

    private void appointment(String id) {
        Answer answer = api.as(COORDINATOR)
                .post(
                        "/api/appointments",
                        Map.of(
                                "unit", ESZTERGOM,
                                "kind", "phone",
                                "start", "2031-01-07T09:00:00Z",
                                "end", "2031-01-07T09:30:00Z",
                                "language", "hu",
                                "volunteerId", id));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    /** The records, of all aggregates here, that still name her. */
    private List<String> storedSomewhere() {
        return List.of("volunteers", "enquiries", "appointments", "erasures").stream()
                .flatMap(collection -> mongo.getCollection(collection).find().into(new ArrayList<>()).stream())
                .filter(document -> document.toJson().contains(NAME) || document.containsKey("volunteerId"))
                .map(document -> document.containsKey("volunteerId")
                        ? document.getString("volunteerId")
                        : document.getString("_id"))
                .toList();
    }

    private Sent last(Topic topic, String id) {
        return bus.sent(topic, id).getLast();
    }

    private JsonNode seeErasure(String id) {
        return api.as(COORDINATOR).get("/api/volunteers/" + id + "/erasure").json();
    }

    private Answer erase(String id) {
        return api.as(COORDINATOR).post("/api/volunteers/" + id + "/erasure", asked());
    }

    private static Map<String, String> fates(JsonNode receipt) {
        return receipt.path("lines")
                .valueStream()
                .map(told -> told.path("line"))
                .collect(Collectors.toMap(
                        line -> line.path("what").asString(),
                        line -> line.path("fate").asString(),
                        (a, b) -> a));
    }

    private static Map<String, Object> asked() {
        return Map.of("channel", "phone", "identityCheck", "call_back");
    }

    private String registered() {
        Answer answer = api.as(COORDINATOR).post("/api/volunteers", form());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static Map<String, Object> form() {
        return Map.of(
                "unit",
                ESZTERGOM,
                "name",
                NAME,
                "language",
                "hu",
                "birthDate",
                "1955-03-02",
                "phone",
                "06 30 765 4321",
                "skills",
                List.of("CARE.company_older"),
                "channel",
                "desk",
                "consents",
                List.of("registry"));
    }
}
