package eu.kalaka.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.organisation.HostState;
import eu.kalaka.platform.sample.Heard;
import eu.kalaka.platform.sample.SampleService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest(SampleService.class)
class DeadLettersIT {

    private static final String DEAD_HOSTS = "organisation.host-state.v1.sample-service-dlt";
    private static final String OPERATOR = "network_admin@/";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    Heard heard;

    @Test
    void aPoisonMessageIsSetAsideWithItsReasonAndTheNextIsHandled() {
        String key = UUID.randomUUID().toString();
        bus.publishBytes(Catalogue.HOST_STATE, key, "no event".getBytes(StandardCharsets.UTF_8), Map.of());
        bus.publish(host("after the poison"), key, 1);

        await().untilAsserted(() -> assertThat(heard.hosts()).contains("after the poison"));
        await().untilAsserted(() -> assertThat(letters()).anySatisfy(letter -> {
            assertThat(letter.path("key").asString()).isEqualTo(key);
            assertThat(letter.path("reason").asString()).startsWith("No CloudEvent");
        }));
        discardAll();
    }

    @Test
    void twoFeaturesThatListenToOneTopicBothHearAllOfIt() {
        List<String> names = IntStream.range(0, 20)
                .mapToObj(number -> "shared host " + number)
                .toList();
        names.forEach(name -> bus.publish(host(name), UUID.randomUUID().toString(), 1));

        await().untilAsserted(() -> {
            assertThat(heard.hosts()).containsAll(names);
            assertThat(heard.hostsElsewhere()).containsAll(names);
        });
    }

    @Test
    void aPayloadThatLacksWhatItsTypePromisesIsSetAsideWithoutRepeatingIt() {
        String key = UUID.randomUUID().toString();
        bus.publishBytes(
                Catalogue.HOST_STATE,
                key,
                "{\"hostId\":\"Kovács Ilona\"}".getBytes(StandardCharsets.UTF_8),
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", key,
                        "ce_source", "/test",
                        "ce_type", "kalaka.host.state.v1",
                        "ce_subject", key,
                        "ce_time", "2026-11-21T10:00:00Z",
                        "ce_sequence", "1",
                        "ce_unit", "/hu/ke"));

        await().untilAsserted(() -> assertThat(letters())
                .anySatisfy(letter -> assertThat(letter.path("key").asString()).isEqualTo(key)));
        assertThat(letters()).allSatisfy(letter -> assertThat(letter.toString()).doesNotContain("Kovács"));
        discardAll();
    }

    @Test
    void whatAHandlerCouldNotDoIsListedAndCanBeReplayed() {
        heard.fail(true);
        bus.publish(host("late but not lost"), UUID.randomUUID().toString(), 1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(letters())
                        .anySatisfy(letter -> assertThat(letter.path("reason").asString())
                                .isEqualTo("java.lang.IllegalStateException")));

        heard.fail(false);
        Answer replay = api.as(OPERATOR).post("/actuator/deadletters/" + DEAD_HOSTS, Map.of());

        assertThat(replay.json().path("replayed").asInt()).isEqualTo(1);
        assertThat(heard.hosts()).contains("late but not lost");
        assertThat(letters()).isEmpty();
    }

    @Test
    void onlyAnOperatorSeesTheDeadLetters() {
        assertThat(api.anonymous().get("/actuator/deadletters").status()).isEqualTo(401);
        assertThat(api.as("county_manager@/hu/ke").get("/actuator/deadletters").status())
                .isEqualTo(403);
        assertThat(api.as(OPERATOR).get("/actuator/outbox").status()).isEqualTo(200);
    }

    @Test
    void metricsShowOutboxAndConsumerLag() {
        await().untilAsserted(() -> assertThat(
                        api.anonymous().get("/actuator/prometheus").body())
                .contains(
                        "kalaka_outbox_waiting",
                        "kalaka_outbox_oldest_age",
                        "kafka_consumer_fetch_manager_records_lag"));
        assertThat(api.anonymous().get("/actuator/health/readiness").body()).contains("UP");
        assertThat(api.anonymous().get("/actuator/health/liveness").body()).contains("UP");
    }

    private List<JsonNode> letters() {
        JsonNode letters = api.as(OPERATOR).get("/actuator/deadletters").json().path(DEAD_HOSTS);
        return StreamSupport.stream(letters.spliterator(), false).toList();
    }

    private void discardAll() {
        while (api.as(OPERATOR)
                .delete("/actuator/deadletters/" + DEAD_HOSTS)
                .json()
                .path("discarded")
                .asBoolean()) {
            assertThat(letters()).isNotNull();
        }
    }

    private static HostState host(String name) {
        return new HostState(UUID.randomUUID(), "/hu/ke/tata", name, null, null);
    }
}
