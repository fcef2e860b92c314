package eu.kalaka.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.Message;
import eu.kalaka.insight.InsightService;
import eu.kalaka.insight.TestFacts;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest(InsightService.class)
class IndicatorsIT {

    @Autowired
    private Api api;

    @Autowired
    private Bus bus;

    private final String county = TestFacts.newCounty();
    private final String tata = county + "/tata";
    private final UUID volunteer = UUID.randomUUID();
    private final UUID shift = UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();

    @Test
    void countsTheMainJob() {
        tellTheMainJob();

        await().untilAsserted(() -> {
            assertThat(indicator(county, "vol_registered").path("value").asLong())
                    .isEqualTo(1);
            assertThat(indicator(county, "vol_placed").path("value").asLong()).isEqualTo(1);
            assertThat(indicator(county, "hours").path("value").asString()).isEqualTo("PT3H30M");
            assertThat(indicator(county, "hours").path("hours").asDouble()).isEqualTo(3.5);
            assertThat(indicator(county, "iksz_hours").path("value").asString()).isEqualTo("PT0S");
            assertThat(indicator(county, "placements").path("value").asLong()).isEqualTo(1);
            assertThat(indicator(county, "needs_open").path("value").asLong()).isEqualTo(1);
            assertThat(indicator(county, "hosts_registered").path("value").asLong())
                    .isEqualTo(1);
        });
        assertThat(indicator(tata, "vol_placed")).isEqualTo(indicator(county, "vol_placed"));
        assertThat(indicator(county + "/komarom", "vol_placed").path("value").asLong())
                .isZero();
    }

    @Test
    void countsOnceWhatIsDeliveredTwiceOrLate() {
        Message left = TestFacts.statusChanged(volunteer, tata, "left");
        bus.publish("left-" + volunteer, left, volunteer.toString(), 2);
        bus.publish(TestFacts.registered(volunteer, tata), volunteer.toString(), 1);
        Message hours = TestFacts.hours(entry, volunteer, "koet", Duration.ofMinutes(90), tata);
        bus.publish("hours-" + entry, hours, "p", 3);
        bus.publish("hours-" + entry, hours, "p", 3);
        bus.publish(hours, "p", 3);
        bus.publish("left-" + volunteer, left, volunteer.toString(), 2);
        tellTheEnd();

        awaitTheEnd();
        assertThat(indicator(tata, "hours").path("value").asString()).isEqualTo("PT1H30M");
        assertThat(indicator(tata, "vol_placed").path("value").asLong()).isEqualTo(1);
        assertThat(indicator(tata, "vol_registered").path("value").asLong()).isZero();
    }

    @Test
    void putsAsideAFactThatLacksWhatItsTypePromises() {
        Map<String, String> headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", "broken-" + entry,
                "ce_source", "/kalaka/matching-service",
                "ce_type", "kalaka.placement.hours-confirmed.v1",
                "ce_subject", "p",
                "ce_time", "2026-11-20T09:00:00Z",
                "ce_sequence", "1",
                "ce_unit", tata);
        byte[] withoutEntry = "{\"unit\":\"%s\",\"volunteerId\":\"%s\",\"regime\":\"koet\",\"duration\":\"PT1H\"}"
                .formatted(tata, volunteer)
                .getBytes(StandardCharsets.UTF_8);

        bus.publishBytes(Catalogue.PLACEMENT, "p", withoutEntry, headers);
        bus.publish(TestFacts.hours(entry, volunteer, "koet", Duration.ofHours(2), tata), "p", 2);

        await().untilAsserted(() ->
                assertThat(indicator(county, "hours").path("value").asString()).isEqualTo("PT2H"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"network_admin@/", "county_manager@%s", "coordinator@%s", "point_worker@%s", "viewer@%s"})
    void showsFiguresToStaffAndViewersOfTheUnit(String role) {
        assertThat(api.as(role.formatted(county))
                        .get("/api/indicators?unit=" + tata)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viewer@/gr/serres",
                "county_manager@%sx",
                "coordinator@%s/komarom",
                "viewer@%s/tata/tata",
                "partner_system@%s/komarom"
            })
    void knowsNoSuchUnitForAnybodyElse(String role) {
        Answer answer = api.as(role.formatted(county)).get("/api/indicators?unit=" + tata);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"volunteer@%s", "host_coordinator@%s", "kiosk@%s", "adviser@%s"})
    void isNotForOtherRoles(String role) {
        Answer answer = api.as(role.formatted(county)).get("/api/indicators?unit=" + tata);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aPartnersSystemSeesTheFiguresOfItsUnit() {
        assertThat(api.as("partner_system@" + county)
                        .get("/api/indicators?unit=" + tata)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void wantsATokenAndAUnit() {
        assertThat(api.anonymous().get("/api/indicators?unit=" + county).status())
                .isEqualTo(401);

        Answer without = api.as("network_admin@/").get("/api/indicators");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.firstError()).isEqualTo("unit:required");

        Answer wrong = api.as("network_admin@/").get("/api/indicators?unit=Tata");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.firstError()).isEqualTo("unit:wrong_type");
    }

    @ParameterizedTest
    @CsvSource({
        "hu, Kiközvetített önkéntesek, Közvetítések",
        "el, Τοποθετημένοι εθελοντές, Τοποθετήσεις",
        "en, Placed volunteers, Placements"
    })
    void speaksTheCallersLanguage(String language, String placed, String placements) {
        JsonNode answer = api.as("viewer@" + county)
                .in(language)
                .get("/api/indicators?unit=" + county)
                .json();

        assertThat(one(answer, "vol_placed").path("name").asString()).isEqualTo(placed);
        assertThat(one(answer, "vol_placed").path("measure").asString()).isEqualTo("persons");
        assertThat(one(answer, "vol_placed").path("definition").asString()).isNotBlank();
        assertThat(one(answer, "placements").path("name").asString()).isEqualTo(placements);
    }

    private void tellTheMainJob() {
        UUID placement = UUID.randomUUID();
        bus.publish(TestFacts.registered(volunteer, tata), volunteer.toString(), 1);
        UUID host = UUID.randomUUID();
        bus.publish(TestFacts.host(host, tata), host.toString(), 1);
        UUID need = UUID.randomUUID();
        bus.publish(TestFacts.need(need, shift, 2, tata), need.toString(), 1);
        bus.publish(TestFacts.placement(placement, shift, volunteer, tata), placement.toString(), 2);
        bus.publish(TestFacts.hours(entry, volunteer, "koet", Duration.ofMinutes(210), tata), placement.toString(), 3);
    }

    /** The topics have several partitions, so the end is told on each key that was used. */
    private void tellTheEnd() {
        bus.publish(TestFacts.hours(UUID.randomUUID(), volunteer, "iksz", Duration.ofHours(1), tata), "p", 4);
        bus.publish(TestFacts.registered(UUID.randomUUID(), county + "/end"), volunteer.toString(), 9);
    }

    private void awaitTheEnd() {
        await().untilAsserted(() -> {
            assertThat(indicator(tata, "iksz_hours").path("value").asString()).isEqualTo("PT1H");
            assertThat(indicator(county + "/end", "vol_registered")
                            .path("value")
                            .asLong())
                    .isEqualTo(1);
        });
    }

    private JsonNode indicator(String unit, String code) {
        return one(
                api.as("viewer@" + county).get("/api/indicators?unit=" + unit).json(), code);
    }

    private static JsonNode one(JsonNode answer, String code) {
        return answer.path("indicators")
                .valueStream()
                .filter(indicator -> indicator.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
