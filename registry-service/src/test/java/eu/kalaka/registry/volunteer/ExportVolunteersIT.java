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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest(RegistryService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportVolunteersIT {

    /** A unit of this test alone. */
    private static final String UNIT = "/hu/export/a";

    private static final String MANAGER = "county_manager@/hu/export";
    private static final String EXPORT = "/api/volunteers/export";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    private String wicked = "";

    @BeforeAll
    void peopleAreRegistered() {
        bus.publish(new UnitState(UNIT, "point", Map.of("en", UNIT), null), UNIT, 1);
        await().until(() -> {
            Answer answer = register("=HYPERLINK(\"http://x.example\";\"Anna\")", "1990-01-01");
            wicked = answer.json().path("id").asString("");
            return answer.status() == 201;
        });
        register("Szabó Ödön", "1950-01-01");
    }

    @Test
    void theListLeavesAsItWasLookedForAndNoCellIsAFormula() {
        Answer answer = exported("csv", Map.of("unit", UNIT, "sort", "age"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains("volunteers.csv");
        List<String> lines = answer.body().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("\uFEFF\"Azonosító\";").contains("\"Születési dátum\"");
        assertThat(lines.get(1)).contains("\"'=HYPERLINK(\"\"http://x.example\"\";\"\"Anna\"\")\"");
        assertThat(lines.get(2)).contains("\"Szabó Ödön\"", "\"'+36301234567\"", "\"1950-01-01\"");
    }

    @Test
    void onlyWhoIsLookedForIsInIt() {
        Answer answer = exported("csv", Map.of("unit", UNIT, "name", "odon"));

        assertThat(answer.body()).contains("Szabó Ödön").doesNotContain("HYPERLINK");
    }

    @Test
    void leavesAsCardsAndAsAWorkbookToo() {
        assertThat(exported("vcard", Map.of("unit", UNIT, "name", "odon")).body())
                .contains("BEGIN:VCARD", "FN:Szabó Ödön", "+36301234567", "END:VCARD");
        assertThat(exported("xlsx", Map.of("unit", UNIT)).body()).startsWith("PK");
    }

    @Test
    void isALookAtEachPersonWithItsPurpose() {
        exported("csv", Map.of("unit", UNIT));

        JsonNode entry = api.as(MANAGER)
                .get("/api/audit/registry-service?person=" + wicked)
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("action").asString().equals("POST " + EXPORT))
                .findFirst()
                .orElseThrow();
        assertThat(entry.path("purpose").asString()).isEqualTo("county-report");
        assertThat(entry.path("outcome").asString()).isEqualTo("done 200");
    }

    @Test
    void noListLeavesWithoutAPurposeOrForAPointWorker() {
        Map<String, Object> request = Map.of("format", "csv", "search", Map.of("unit", UNIT));

        assertThat(api.as(MANAGER).post(EXPORT, request).firstError()).isEqualTo("X-Purpose:purpose_needed");
        assertThat(api.as("point_worker@" + UNIT).post(EXPORT, request).status())
                .isEqualTo(403);
    }

    @Test
    void othersVolunteersAreNotInIt() {
        Answer answer = api.as("county_manager@/gr/serres")
                .with("X-Purpose", "county-report")
                .post(EXPORT, Map.of("format", "csv", "search", Map.of("unit", UNIT)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(1);
    }

    private Answer exported(String format, Map<String, Object> search) {
        return api.as(MANAGER)
                .in("hu")
                .with("X-Purpose", "county-report")
                .post(EXPORT, Map.of("format", format, "search", search));
    }

    private Answer register(String name, String born) {
        return api.as(MANAGER)
                .post(
                        "/api/volunteers",
                        Map.of(
                                "unit",
                                UNIT,
                                "name",
                                name,
                                "birthDate",
                                born,
                                "phone",
                                "06 30 123 4567",
                                "language",
                                "hu",
                                "channel",
                                "desk"));
    }
}
