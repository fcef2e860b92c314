package eu.kalaka.registry.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(RegistryService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardIT {

    private static final String TATA = "/hu/ke/tata/tata";
    private static final String WORKER = "point_worker@" + TATA;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    private String id = "";

    @BeforeAll
    void sheIsRegistered() {
        bus.publish(new UnitState(TATA, "point", Map.of("en", "Tata"), null), TATA, 1);
        await().until(() -> {
            Answer answer = api.as(WORKER).post("/api/volunteers", form());
            id = answer.json().path("id").asString("");
            return answer.status() == 201;
        });
    }

    @Test
    void herCardAndAllThatIsKnownOfHerArePrintedInAnyLanguage() {
        Api.As herself = api.as("volunteer@" + TATA).withOwn("volunteer_id", UUID.fromString(id));
        for (String language : new String[] {"hu", "el", "en"}) {
            for (String paper : new String[] {"card", "own-data.pdf"}) {
                Answer answer = herself.in(language).get("/api/volunteers/" + id + "/" + paper);

                assertThat(answer.status()).as(paper + " " + language).isEqualTo(200);
                assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
                assertThat(answer.body()).startsWith("%PDF-");
            }
        }
    }

    @Test
    void whoPrintsThemIsInTheAuditTrail() {
        api.as(WORKER).get("/api/volunteers/" + id + "/card");

        assertThat(api.as("county_manager@/hu/ke")
                        .get("/api/audit/registry-service?person=" + id)
                        .body())
                .contains("GET /api/volunteers/{id}/card");
    }

    private static Map<String, Object> form() {
        return Map.of(
                "unit", TATA, "name", "Őry Ilona", "language", "hu", "birthDate", "1952-03-14", "channel", "desk");
    }
}
