package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
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
class AuditedLooksIT {

    private static final String WORKER_IN_TATA = "point_worker@/hu/ke/tata/tata";
    private static final String MANAGER_OF_THE_COUNTY = "county_manager@/hu/ke";
    private static final String MANAGER_IN_SERRES = "county_manager@/gr/serres";
    private static final String TRAIL = "/api/audit/registry-service";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    private String ilona = "";

    @BeforeAll
    void ilonaIsRegistered() {
        bus.publish(new UnitState("/hu/ke/tata/tata", "point", Map.of("en", "Tata"), null), "/hu/ke/tata/tata", 1);
        await().until(() -> {
            Answer answer = api.as(WORKER_IN_TATA).post("/api/volunteers", form());
            ilona = answer.json().path("id").asString("");
            return answer.status() == 201;
        });
    }

    @Test
    void aLookAtAVolunteerIsFoundByPersonWithWhoWhenAndWhy() {
        api.as(WORKER_IN_TATA).with("X-Purpose", "follow-up").get("/api/volunteers/" + ilona);

        JsonNode entry = newestAbout(ilona);

        assertThat(entry.path("action").asString()).isEqualTo("GET /api/volunteers/{id}");
        assertThat(entry.path("actor").asString()).isEqualTo(WORKER_IN_TATA);
        assertThat(entry.path("purpose").asString()).isEqualTo("follow-up");
        assertThat(entry.path("outcome").asString()).isEqualTo("done 200");
        assertThat(entry.path("people").values().iterator().next().asString()).isEqualTo(ilona);
        assertThat(entry.path("at").asString()).isNotEmpty();
        assertThat(entry.toString()).doesNotContain("Ilona", "+36301234567");
    }

    @Test
    void aListIsALookAtEachPersonOnIt() {
        api.as(WORKER_IN_TATA).get("/api/volunteers?unit=/hu/ke/tata/tata&limit=200");

        assertThat(newestAbout(ilona).path("action").asString()).isEqualTo("GET /api/volunteers");
    }

    @Test
    void whoWasRefusedIsKeptToo() {
        api.as(MANAGER_IN_SERRES).get("/api/volunteers/" + ilona);

        JsonNode entry = search(MANAGER_IN_SERRES, "?actor=" + MANAGER_IN_SERRES.replace("@", "%40"))
                .path("items")
                .get(0);

        assertThat(entry.path("outcome").asString()).isEqualTo("refused 404");
        assertThat(entry.path("records").get(0).asString()).isEqualTo(ilona);
        assertThat(entry.path("people").isEmpty()).isTrue();
    }

    @Test
    void whoHasTheRightNowhereIsKeptToo() {
        api.as("viewer@/hu/ke").get("/api/volunteers/" + ilona);

        JsonNode entry = search(MANAGER_OF_THE_COUNTY, "?actor=viewer%40/hu/ke")
                .path("items")
                .get(0);

        assertThat(entry.path("action").asString()).isEqualTo("GET /api/volunteers/{id}");
        assertThat(entry.path("outcome").asString()).startsWith("refused 40");
    }

    @Test
    void anotherCountyReadsNothingOfIt() {
        api.as(WORKER_IN_TATA).get("/api/volunteers/" + ilona);

        assertThat(search(MANAGER_IN_SERRES, "?actor=" + WORKER_IN_TATA.replace("@", "%40"))
                        .path("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whoSearchesTheTrailIsInIt() {
        search(MANAGER_OF_THE_COUNTY, "?person=" + ilona);

        assertThat(search(MANAGER_OF_THE_COUNTY, "?person=" + ilona)
                        .path("items")
                        .get(0)
                        .path("action")
                        .asString())
                .isEqualTo("GET " + TRAIL);
    }

    @Test
    void pagesGoFromTheNewestToTheOldestWithoutRepeating() {
        for (int i = 0; i < 3; i++) {
            api.as(WORKER_IN_TATA).get("/api/volunteers/" + ilona);
        }
        JsonNode first = search(MANAGER_OF_THE_COUNTY, "?limit=2");
        JsonNode second = search(
                MANAGER_OF_THE_COUNTY, "?limit=2&cursor=" + first.path("next").asString());

        assertThat(number(first, 0)).isEqualTo(number(first, 1) + 1);
        assertThat(number(second, 0)).isEqualTo(number(first, 1) - 1);
    }

    @Test
    void aPurposeInFreeTextIsRefusedBecauseItCouldNameSomebody() {
        Answer answer = api.as(WORKER_IN_TATA)
                .with("X-Purpose", "because Ilona rang")
                .get("/api/volunteers/" + UUID.fromString(ilona));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("type").asString()).endsWith("/bad-purpose");
    }

    private JsonNode newestAbout(String person) {
        return search(MANAGER_OF_THE_COUNTY, "?person=" + person)
                .path("items")
                .valueStream()
                .filter(entry -> !entry.path("action").asString().equals("GET " + TRAIL))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode search(String as, String query) {
        Answer answer = api.as(as).get(TRAIL + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static long number(JsonNode page, int at) {
        return page.path("items").get(at).path("number").asLong();
    }

    private static Map<String, Object> form() {
        return Map.of(
                "unit", "/hu/ke/tata/tata",
                "name", "Őry Ilona",
                "birthDate", "1952-03-14",
                "phone", "06 30 123 4567",
                "language", "hu",
                "channel", "desk",
                "skills", List.of(),
                "consents", List.of());
    }
}
