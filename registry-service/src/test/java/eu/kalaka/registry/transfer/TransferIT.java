package eu.kalaka.registry.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.matching.HoursConfirmed;
import eu.kalaka.contracts.matching.PlacementPassedOn;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.contracts.training.TrainingCompleted;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.Sent;
import eu.kalaka.testkit.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Story 6: a volunteer moves from Tatabánya to Veszprém. */
@ServiceTest(RegistryService.class)
class TransferIT {

    private static final String TATABANYA = "/hu/ke/tatabanya";
    private static final String TATA = "/hu/ke/tata/tata";
    private static final String VESZPREM = "/hu/ve/veszprem";
    private static final String HERE = "coordinator@" + TATABANYA;
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final String THERE = "coordinator@" + VESZPREM;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @BeforeEach
    void theTreeIsKnown() {
        for (String unit : List.of(TATABANYA, TATA, VESZPREM)) {
            bus.publish(new UnitState(unit, "point", Map.of("en", unit), null), unit, 1);
            await().until(() -> register("network_admin@/", unit).status() == 201);
        }
    }

    @Test
    void afterTheYesTheOtherCentreAloneKeepsHer() {
        String id = registered();
        Api.As herself = api.as("volunteer@" + TATABANYA).withOwn("volunteer_id", UUID.fromString(id));
        Answer asked =
                herself.post("/api/volunteers/" + id + "/transfers", Map.of("to", VESZPREM, "reason", "new home"));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        assertThat(api.as(THERE).get("/api/volunteers/" + id).status()).isEqualTo(404);
        assertThat(reason(request(id, VESZPREM))).isEqualTo("transfer_requested");
        String transfer = asked.json().path("id").asString();
        assertThat(api.as(HERE)
                        .post("/api/transfers/" + transfer + "/acceptance", Map.of())
                        .status())
                .isEqualTo(404);

        Answer accepted = api.as(THERE).post("/api/transfers/" + transfer + "/acceptance", Map.of());

        assertThat(accepted.json().path("status").asString())
                .as(accepted.body())
                .isEqualTo("accepted");
        assertThat(api.as(HERE).get("/api/volunteers/" + id).status()).isEqualTo(404);
        Answer there = api.as(THERE).get("/api/volunteers/" + id);
        assertThat(there.json().path("unit").asString()).isEqualTo(VESZPREM);
        assertThat(there.json().path("status").asString()).isEqualTo("registered");
        assertThat(there.json().path("history"))
                .extracting(step -> step.path("status").asString())
                .containsExactly("registered", "moved", "registered");
        assertThat(there.json().path("consents").path(2).path("purpose").asString())
                .isEqualTo("newsletter");
        assertThat(there.json().path("consents").path(2).path("given").asBoolean())
                .isFalse();
        await().untilAsserted(() -> {
            assertThat(bus.sent(Catalogue.VOLUNTEER, id))
                    .extracting(Sent::type, sent -> sent.payload().path("unit").asString())
                    .contains(
                            tuple("kalaka.volunteer.status-changed.v1", TATABANYA),
                            tuple("kalaka.volunteer.status-changed.v1", VESZPREM),
                            tuple("kalaka.volunteer.moved.v1", VESZPREM));
            assertThat(bus.sent(Catalogue.VOLUNTEER_STATE, id)
                            .getLast()
                            .payload()
                            .path("unit")
                            .asString())
                    .isEqualTo(VESZPREM);
        });
        for (String side : List.of("/hu/ke", "/hu/ve")) {
            assertThat(api.as("county_manager@" + side)
                            .get("/api/audit/registry-service?person=" + id)
                            .body())
                    .contains("/acceptance");
        }
    }

    @Test
    void thePreviewSaysWhatGoesAndWhatStaysAndTheOtherSideSeesCountsOnly() {
        String id = registered();
        confirmed(UUID.fromString(id), Duration.ofHours(2));
        UUID twin = UUID.randomUUID();
        UUID placement = confirmed(twin, Duration.ofHours(3));
        bus.publish(
                new PlacementPassedOn(placement, TATABANYA, UUID.randomUUID(), UUID.fromString(id), twin, NOW),
                placement.toString(),
                4);
        bus.publish(
                new TrainingCompleted(UUID.fromString(id), "/hu/ke", "first-aid", LocalDate.of(2026, 4, 1), null, NOW),
                id + ":first-aid",
                1);
        await().untilAsserted(() -> {
            assertThat(preview(id, "hour_total").path("hours").asString()).isEqualTo("PT5H");
            assertThat(preview(id, "completions").path("courses").path(0).asString())
                    .isEqualTo("first-aid");
        });
        Answer identity = api.as(HERE).put("/api/volunteers/" + id + "/identity", Map.of("mothersName", "Kiss Anna"));
        assertThat(identity.status()).as(identity.body()).isEqualTo(200);
        assertThat(preview(id, "contract_records").path("fate").asString()).isEqualTo("stays");
        assertThat(preview(id, "contract_records").path("until").asString()).isEqualTo("2031-05-11");
        assertThat(preview(id, "newsletter").path("fate").asString()).isEqualTo("ends");

        String transfer = "/api/transfers/"
                + api.as(HERE)
                        .post("/api/volunteers/" + id + "/transfers", Map.of("to", VESZPREM, "reason", "her daughter"))
                        .json()
                        .path("id")
                        .asString();

        Answer asked = api.as(THERE).get(transfer);
        Answer coming = api.as(THERE).get(transfer + "/preview");
        assertThat(asked.json().path("volunteerId").asString()).isEqualTo(id);
        assertThat(asked.json().has("reason")).isFalse();
        assertThat(api.as(THERE)
                        .get("/api/transfers?status=requested&limit=200")
                        .body())
                .contains(id)
                .doesNotContain("her daughter");
        assertThat(api.as(HERE).get(transfer).json().path("reason").asString()).isEqualTo("her daughter");
        assertThat(part(coming, "hour_total").path("hours").asString()).isEqualTo("PT5H");
        assertThat(part(coming, "completions").path("count").asInt()).isEqualTo(1);
        assertThat(coming.body()).doesNotContain("Nagy", "first-aid", "Kiss", "1990", "contract_records");
        assertThat(api.as(THERE)
                        .get("/api/volunteers/" + id + "/transfer-preview")
                        .status())
                .isEqualTo(404);

        api.as(THERE).post(transfer + "/acceptance", Map.of());

        assertThat(api.as(THERE).get("/api/volunteers/" + id).body()).doesNotContain("Kiss Anna");
        assertThat(api.as(THERE).get(transfer + "/preview").status()).isEqualTo(404);
        assertThat(api.as(THERE).get(transfer + "/contract-record").status()).isEqualTo(404);
        JsonNode stayed = api.as(HERE).get(transfer + "/contract-record").json();
        assertThat(stayed.path("data").path("mothersName").asString()).isEqualTo("Kiss Anna");
        assertThat(stayed.path("heldUntil").asString()).isEqualTo("2031-05-11");
        assertThat(reason(api.as(THERE).put("/api/volunteers/" + id + "/identity", Map.of("mothersName", "X"))))
                .isEqualTo("no_contract");
    }

    private JsonNode preview(String volunteer, String what) {
        return part(api.as(HERE).get("/api/volunteers/" + volunteer + "/transfer-preview"), what);
    }

    private static JsonNode part(Answer preview, String what) {
        return preview.json()
                .path("parts")
                .valueStream()
                .filter(part -> part.path("what").asString().equals(what))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private UUID confirmed(UUID volunteer, Duration hours) {
        UUID placement = UUID.randomUUID();
        bus.publish(
                new HoursConfirmed(
                        placement,
                        TATABANYA,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        volunteer,
                        "koet",
                        hours,
                        LocalDate.of(2026, 5, 11),
                        NOW),
                placement.toString(),
                3);
        return placement;
    }

    @Test
    void aNoLeavesEverythingAsItIs() {
        String id = registered();
        String transfer = request(id, VESZPREM).json().path("id").asString();

        Answer refused = api.as(THERE).post("/api/transfers/" + transfer + "/refusal", Map.of("reason", "no place"));

        assertThat(refused.json().path("status").asString()).isEqualTo("refused");
        assertThat(api.as(HERE).get("/api/volunteers/" + id).header("ETag")).isEqualTo("\"1\"");
        assertThat(reason(api.as(THERE).post("/api/transfers/" + transfer + "/acceptance", Map.of())))
                .isEqualTo("transfer_answered");
        assertThat(request(id, VESZPREM).status()).isEqualTo(201);
    }

    @Test
    void aTransferIsRefusedByName() {
        String id = registered();

        assertThat(reason(request(id, TATABANYA))).isEqualTo("transfer_to_itself");
        assertThat(reason(request(id, TATA))).isEqualTo("transfer_to_itself");
        assertThat(reason(request(id, "/hu/nowhere"))).isEqualTo("unknown_unit");
        api.as(HERE).post("/api/volunteers/" + id + "/leave", Map.of("reason", "moves abroad"));
        assertThat(reason(request(id, VESZPREM))).isEqualTo("not_here");
    }

    @Test
    void whoLeavesWhileSheIsAskedForIsNotTaken() {
        String id = registered();
        String transfer = request(id, VESZPREM).json().path("id").asString();
        api.as(HERE).post("/api/volunteers/" + id + "/leave", Map.of("reason", "moves abroad"));

        Answer answer = api.as(THERE).post("/api/transfers/" + transfer + "/acceptance", Map.of());

        assertThat(reason(answer)).isEqualTo("has_left");
        assertThat(api.as(HERE)
                        .get("/api/transfers/" + transfer)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("refused");
    }

    private Answer request(String id, String to) {
        return api.as(HERE).post("/api/volunteers/" + id + "/transfers", Map.of("to", to));
    }

    private String registered() {
        return register(HERE, TATABANYA).json().path("id").asString();
    }

    private Answer register(String as, String unit) {
        return api.as(as)
                .post(
                        "/api/volunteers",
                        Map.of(
                                "unit", unit,
                                "name", "Nagy Réka",
                                "language", "hu",
                                "birthDate", "1990-01-02",
                                "channel", "desk",
                                "consents", List.of("registry", "newsletter")));
    }

    private static String reason(Answer answer) {
        return answer.json().path("reason").asString();
    }
}
