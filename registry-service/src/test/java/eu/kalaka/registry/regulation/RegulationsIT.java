package eu.kalaka.registry.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest(RegistryService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegulationsIT {

    private static final String SERRES = "/gr/serres";
    private static final String MANAGER = "county_manager@" + SERRES;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @BeforeAll
    void theTreeIsKnown() {
        bus.publish(new UnitState(SERRES, "municipality", Map.of("en", "Serres"), null), SERRES, 1);
        await().until(() ->
                api.as(MANAGER).post("/api/regulations", issued(version())).status() == 201);
    }

    @Test
    void aVersionIsNeverChangedAndTheSameAgainIsTheSame() {
        int version = version();
        Answer first = api.as(MANAGER).post("/api/regulations", issued(version));

        Answer again = api.as(MANAGER).post("/api/regulations", issued(version));
        Answer other = api.as(MANAGER).post("/api/regulations", with(issued(version), "text", "Be kinder."));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().path("reason").asString()).isEqualTo("version_exists");
    }

    @Test
    void aVolunteerAcceptsAVersionOfHerOwnCentreAndItIsAmongWhatIsKnownOfHer() {
        String volunteer = volunteer();
        String regulation = id(issued(version()));
        Api.As herself = api.as("volunteer@" + SERRES).withOwn("volunteer_id", UUID.fromString(volunteer));

        Answer answer =
                herself.put("/api/volunteers/" + volunteer + "/acceptances/" + regulation, Map.of("channel", "self"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode known =
                herself.get("/api/volunteers/" + volunteer + "/own-data").json();
        assertThat(known.path("acceptances").path(0).path("regulationId").asString())
                .isEqualTo(regulation);
    }

    @Test
    void whatIsNotInForceYetOrNotHersCannotBeAccepted() {
        String volunteer = volunteer();
        String later = id(with(issued(version()), "validFrom", "2031-01-01"));

        assertThat(accepted(volunteer, later)).isEqualTo("not_in_force");
        assertThat(accepted(volunteer, UUID.randomUUID().toString())).isEqualTo("unknown_regulation");
    }

    @Test
    void aGroupHoldsVolunteersOfItsOwnControllerOnly() {
        String volunteer = volunteer();
        Map<String, Object> team = Map.of(
                "unit",
                SERRES,
                "kind",
                "team",
                "name",
                "Readers",
                "leaders",
                List.of(volunteer),
                "members",
                List.of(volunteer));

        assertThat(api.as(MANAGER).post("/api/groups", team).status()).isEqualTo(201);
        assertThat(api.as(MANAGER)
                        .post(
                                "/api/groups",
                                with(
                                        team,
                                        "members",
                                        List.of(volunteer, UUID.randomUUID().toString())))
                        .firstError())
                .isEqualTo("members:unknown_volunteer");
        assertThat(api.as(MANAGER)
                        .get("/api/volunteers/" + volunteer + "/own-data")
                        .json()
                        .path("groups")
                        .path(0)
                        .asString())
                .isEqualTo("Readers");
    }

    private String accepted(String volunteer, String regulation) {
        return api.as(MANAGER)
                .put("/api/volunteers/" + volunteer + "/acceptances/" + regulation, Map.of("channel", "desk"))
                .json()
                .path("reason")
                .asString();
    }

    private String volunteer() {
        return api.as(MANAGER)
                .post(
                        "/api/volunteers",
                        Map.of(
                                "unit", SERRES,
                                "name", "Ελένη Παπαδοπούλου",
                                "language", "el",
                                "birthDate", "1960-05-01",
                                "channel", "desk"))
                .json()
                .path("id")
                .asString();
    }

    private String id(Map<String, Object> issued) {
        return api.as(MANAGER)
                .post("/api/regulations", issued)
                .json()
                .path("id")
                .asString();
    }

    private static int version() {
        return ThreadLocalRandom.current().nextInt(1, 10_000);
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> issued(int version) {
        return Map.of(
                "unit", SERRES,
                "version", version,
                "language", "el",
                "title", "Κανονισμός Μητρώου Εθελοντών",
                "text", "Οι εθελοντές…",
                "validFrom", "2026-01-01",
                "criminalRecord", "vulnerable",
                "card", true,
                "decision", "183/2021");
    }
}
