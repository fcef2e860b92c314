package eu.kalaka.registry.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.Sent;
import eu.kalaka.testkit.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Story 6: a volunteer moves from Tatabánya to Veszprém. */
@ServiceTest(RegistryService.class)
class TransferIT {

    private static final String TATABANYA = "/hu/ke/tatabanya";
    private static final String TATA = "/hu/ke/tata/tata";
    private static final String VESZPREM = "/hu/ve/veszprem";
    private static final String HERE = "coordinator@" + TATABANYA;
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
