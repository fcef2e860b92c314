package eu.kalaka.organisation.programme;

import static eu.kalaka.organisation.Network.ADMIN;
import static eu.kalaka.organisation.Network.MANAGER_OF_KOMAROM;
import static eu.kalaka.organisation.Network.MANAGER_OF_SERRES;
import static eu.kalaka.organisation.Network.VIEWER;
import static eu.kalaka.organisation.Network.WORKER_IN_TATA;
import static eu.kalaka.organisation.Network.assertBad;
import static eu.kalaka.organisation.Network.id;
import static eu.kalaka.organisation.Network.ids;
import static eu.kalaka.organisation.Network.libraryOfTata;
import static eu.kalaka.organisation.Network.registered;
import static eu.kalaka.organisation.Network.withRaw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.organisation.Network;
import eu.kalaka.organisation.OrganisationService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(OrganisationService.class)
class ProgrammesIT {

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @BeforeEach
    void theNetworkStands() {
        Network.stands(api);
    }

    @Test
    void theProjectOfKomaromRunsWithWhatItPromised() {
        Api.As manager = api.as(MANAGER_OF_KOMAROM);
        String id = id(manager.post("/api/programmes", comeWithUs()));
        String path = "/api/programmes/" + id;

        assertBad(manager.post(path + "/status", Map.of("to", "running")), 409, "to:no_such_step");
        manager.post(path + "/status", Map.of("to", "approved"));
        Answer running = manager.post(path + "/status", Map.of("to", "running"));

        assertThat(running.status()).as(running.body()).isEqualTo(200);
        assertThat(running.json().path("targets").path(0).path("value").asInt()).isEqualTo(650);
        assertThat(running.json().path("milestones").path(0).path("dueOn").asString())
                .isEqualTo("2026-07-01");
        assertThat(ids(api.as(VIEWER), "/api/programmes?status=running")).contains(id);
        assertThat(api.as(VIEWER).get(path).status()).isEqualTo(200);
        assertThat(api.as(VIEWER)
                        .post(path + "/status", Map.of("to", "reporting"))
                        .status())
                .isEqualTo(403);
        assertThat(api.as(MANAGER_OF_SERRES).get(path).status()).isEqualTo(404);
        assertThat(api.as(WORKER_IN_TATA).post("/api/programmes", comeWithUs()).status())
                .isEqualTo(403);
        await().untilAsserted(() -> {
            assertThat(bus.sent(Catalogue.PROGRAMME, id))
                    .extracting(fact -> fact.payload().path("to").asString())
                    .containsExactly("idea", "approved", "running");
            assertThat(bus.sent(Catalogue.PROGRAMME_STATE, id)
                            .getLast()
                            .payload()
                            .path("targets")
                            .path(1)
                            .path("value")
                            .asInt())
                    .isEqualTo(4900);
        });
    }

    @Test
    void agreementsBelongToAProgrammeOfTheirOwnController() {
        String programme = id(api.as(MANAGER_OF_KOMAROM).post("/api/programmes", comeWithUs()));
        String library = registered(api, libraryOfTata());
        Api.As worker = api.as(WORKER_IN_TATA);

        String agreement = id(worker.post("/api/agreements", agreement(library, programme)));

        assertThat(ids(worker, "/api/agreements?programme=" + programme)).containsExactly(agreement);
        assertBad(
                worker.post("/api/agreements", agreement(library, "019a0000-0000-7000-8000-000000000000")),
                422,
                "programmeId:unknown_programme");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            names   | {}                        | 422 | names:name_missing
            theme   | "circus"                  | 400 | theme:bad_form
            unit    | "/hu/ke/nowhere"          | 422 | unit:unknown_unit
            plan    | {"startsOn":"2026-02-01","endsOn":"2026-01-31"}         | 422 | plan.endsOn:ends_before_start
            plan    | {"targets":[{"indicator":"luck","value":1}]}            | 400 | plan.targets[0].indicator:unknown_code
            plan    | {"targets":[{"indicator":"hours","value":-1}]}          | 400 | plan.targets[0].value:out_of_range
            plan    | {"milestones":[{"month":0,"name":"x"}]}                 | 400 | plan.milestones[0].month:out_of_range
            funding | {"funder":"EU","code":"1","budget":1}                   | 422 | funding.currency:budget_without_currency
            funding | {"funder":"EU","code":"1","budget":-1,"currency":"EUR"} | 400 | funding.budget:out_of_range
            """)
    void badInputNamesFieldAndReason(String field, String json, int status, String error) {
        assertBad(api.as(ADMIN).post("/api/programmes", withRaw(comeWithUs(), field, json)), status, error);
    }

    private static Map<String, Object> agreement(String host, String programme) {
        return Map.of(
                "unit",
                Network.TATA,
                "hostId",
                host,
                "type",
                "cooperation",
                "terms",
                Map.of(
                        "subject", "Olvasás",
                        "centreParty", "KEM Önkéntes Centrum",
                        "writtenOn", "2026-01-01",
                        "validFrom", "2026-02-01",
                        "programmeId", programme));
    }

    /** Source 004: 650 people, 4,900 hours, 15 agreements in 18 months. */
    private static Map<String, Object> comeWithUs() {
        return Map.of(
                "unit",
                "/hu/ke",
                "names",
                Map.of("hu", "Gyere velünk! ÖNérték a KÖZérdekért"),
                "theme",
                "other",
                "funding",
                Map.of("funder", "EU", "code", "KEM-ÖC", "decision", "demo"),
                "plan",
                Map.of(
                        "startsOn",
                        "2026-01-01",
                        "endsOn",
                        "2027-06-30",
                        "milestones",
                        List.of(Map.of("month", 6, "name", "Hat hónap")),
                        "targets",
                        List.of(
                                Map.of("indicator", "vol_placed", "value", 650),
                                Map.of("indicator", "hours", "value", 4900),
                                Map.of("indicator", "agreements", "value", 15))));
    }
}
