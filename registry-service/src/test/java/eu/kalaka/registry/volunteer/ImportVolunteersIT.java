package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest(RegistryService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportVolunteersIT {

    /** Units of this test alone. */
    private static final String UNIT = "/hu/import/a";

    private static final String MANAGER = "county_manager@/hu/import";
    private static final String IMPORTS = "/api/volunteers/imports";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    FileImports imports;

    @Autowired
    Clock clock;

    @BeforeAll
    void theUnitIsKnown() {
        bus.publish(new UnitState(UNIT, "point", Map.of("en", UNIT), null), UNIT, 1);
        await().until(() -> api.as(MANAGER).post(IMPORTS, Map.of("unit", UNIT)).status() == 201);
    }

    @Test
    void registersWhoCanBeNamesWhatIsWrongAndMakesNoDoublesWhenRepeated() {
        String list = """
                Név;Telefon;Születési idő;Készségek;Telefon;
                 Import Anna ;06 30 111 2233;1990. május 5.;;;x

                Import Béla;;90.05.05;;;
                Import Cili;abc;1990-05-05;;;
                ;06301112255;1990-05-05;;;
                =1+1;;1990-05-05;;;
                Import Dóra;;2099-01-01;;;
                Import Emma;;2020-01-01;;;
                Import Fáni;+36 30 111 2266;05/05/1990;Felolvasás, varázslás;;
                Import Anna;06301112233;1990.05.05.;;;
                """;
        String id = brought(list);

        JsonNode preview = api.as(MANAGER).get(IMPORTS + "/" + id).json();
        assertThat(preview.path("separator").asString()).isEqualTo(";");
        assertThat(preview.path("columns")
                        .valueStream()
                        .map(column -> column.path("field").asString("-")))
                .containsExactly("name", "phone", "birthDate", "skills", "-", "-");
        assertThat(preview.path("rows").get(0).get(0).asString()).isEqualTo("Import Anna");

        assertThat(errors(id))
                .containsExactly(
                        "4 Születési idő 90.05.05 bad_date",
                        "5 Telefon abc bad_phone",
                        "6 Név  required",
                        "7 Név =1+1 formula",
                        "8 Születési idő 2099-01-01 in_the_future",
                        "9 Születési idő 2020-01-01 too_young",
                        "10 Készségek Felolvasás, varázslás unknown_code");

        JsonNode done = ran(id);
        assertThat(counts(done)).isEqualTo("9 1 1 7");
        String anna = found("import anna").getFirst();
        await().untilAsserted(
                        () -> assertThat(bus.sent(Catalogue.VOLUNTEER, anna)).hasSize(1));
        assertThat(api.as(MANAGER)
                        .get("/api/volunteers/" + anna)
                        .json()
                        .path("phone")
                        .asString())
                .isEqualTo("+36301112233");

        assertThat(counts(ran(id))).isEqualTo("9 0 2 7");
        assertThat(counts(ran(brought(list)))).isEqualTo("9 0 2 7");
        assertThat(found("import anna")).containsExactly(anna);
    }

    @Test
    void whoMayBeCalledInAnEmergencyIsTakenFromAListOnlyWithTheConsent() {
        String id = brought("Név;Született;Készenlét;Havi óra\nImport Lili;1990-05-05;igen;12\n");

        assertThat(errors(id)).containsExactly("2 Készenlét igen consent_needed");

        put(id, "/settings", Map.of("consents", List.of("registry", "emergency_pool")));
        assertThat(counts(ran(id))).isEqualTo("1 1 0 0");
        JsonNode lili = api.as(MANAGER)
                .get("/api/volunteers/" + found("import lili").getFirst())
                .json();
        assertThat(lili.path("profile").path("emergencyPool").asBoolean()).isTrue();
        assertThat(lili.path("profile").path("hoursPerMonth").asInt()).isEqualTo(12);
    }

    @Test
    void columnsMayBeSaidOtherwiseAndPartsComeInAnyOrder() {
        String id = begun();
        put(id, "/parts/1", "1990-05-05,Import Gizi\n");
        put(id, "/parts/0", "mikor,ki\n");
        assertThat(api.as(MANAGER).post(IMPORTS + "/" + id + "/run").firstError())
                .isEqualTo("columns:columns_missing");

        Answer said = put(id, "/settings", Map.of("columns", Arrays.asList("birthDate", "name")));
        assertThat(said.json().path("columns").get(1).path("field").asString()).isEqualTo("name");
        assertThat(counts(ran(id))).isEqualTo("1 1 0 0");
        assertThat(found("import gizi")).hasSize(1);
    }

    @Test
    void whatIsNoListIsRefusedByName() {
        String id = begun();
        assertThat(api.as(MANAGER).post(IMPORTS + "/" + id + "/run").firstError())
                .isEqualTo("parts:part_missing");
        put(id, "/parts/0", "\u0001\u0002\u0003 not a list");
        assertThat(api.as(MANAGER).get(IMPORTS + "/" + id).firstError()).isEqualTo("file:not_a_list");
        assertThat(api.as(MANAGER).delete(IMPORTS + "/" + id + "/parts").status())
                .isEqualTo(204);
        assertThat(api.as(MANAGER)
                        .get(IMPORTS + "/" + id)
                        .json()
                        .path("columns")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aFileGoesWithTheRunThatLeftNobodyOutAndElseInTime() {
        String whole = brought("Név;Született\nImport Iván;1990-05-05\n");
        String withErrors = brought("Név;Született\nImport Janka;05.05.\n");
        String notRun = brought("Név;Született\nImport Kata;1990-05-05\n");
        ran(whole);
        ran(withErrors);

        await().until(() -> !isKept(whole));
        purgeAfter(Duration.ofHours(23));
        assertThat(isKept(withErrors)).isTrue();
        purgeAfter(Duration.ofHours(25));
        assertThat(isKept(withErrors)).isFalse();
        assertThat(isKept(notRun)).isTrue();
        purgeAfter(Duration.ofDays(7).plusMinutes(1));
        assertThat(isKept(notRun)).isFalse();
        assertThat(api.as(MANAGER).post(IMPORTS + "/" + withErrors + "/run").firstError())
                .isEqualTo("parts:part_missing");
        assertThat(counts(api.as(MANAGER).get(IMPORTS + "/" + withErrors).json().path("started")))
                .isEqualTo("1 0 0 1");
    }

    private void purgeAfter(Duration time) {
        new PurgeImports(imports, Clock.offset(clock, time)).purge();
    }

    private boolean isKept(String id) {
        return imports.file(id).isPresent();
    }

    @Test
    void othersKnowNothingOfIt() {
        String id = brought("Név;Született\nImport Hugó;1990-05-05\n");

        assertThat(api.as("county_manager@/gr/serres").get(IMPORTS + "/" + id).status())
                .isEqualTo(404);
        assertThat(api.as("point_worker@" + UNIT).get(IMPORTS + "/" + id).status())
                .isEqualTo(403);
    }

    private String begun() {
        Answer answer = api.as(MANAGER).post(IMPORTS, Map.of("unit", UNIT));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private String brought(String list) {
        String id = begun();
        assertThat(put(id, "/parts/0", list).status()).isEqualTo(200);
        return id;
    }

    private Answer put(String id, String what, Object body) {
        return api.as(MANAGER).put(IMPORTS + "/" + id + what, body);
    }

    private JsonNode ran(String id) {
        Answer answer = api.as(MANAGER).post(IMPORTS + "/" + id + "/run");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return await().until(
                        () -> api.as(MANAGER).get(IMPORTS + "/" + id).json().path("started"),
                        started -> started.path("state").asString().equals("done"));
    }

    private static String counts(JsonNode started) {
        return started.path("rows").asInt() + " " + started.path("registered").asInt() + " "
                + started.path("known").asInt() + " " + started.path("refused").asInt();
    }

    private List<String> errors(String id) {
        return api.as(MANAGER)
                .get(IMPORTS + "/" + id + "/errors")
                .json()
                .path("items")
                .valueStream()
                .map(error ->
                        error.path("row").asInt() + " " + error.path("column").asString() + " "
                                + error.path("value").asString() + " "
                                + error.path("reason").asString())
                .toList();
    }

    private List<String> found(String name) {
        return api.as(MANAGER)
                .post("/api/volunteers/search", Map.of("unit", UNIT, "name", name))
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
