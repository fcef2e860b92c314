package eu.kalaka.organisation.compliance;

import static eu.kalaka.organisation.Network.MANAGER_OF_SERRES;
import static eu.kalaka.organisation.Network.VIEWER;
import static eu.kalaka.organisation.Network.WORKER_IN_TATA;
import static eu.kalaka.organisation.Network.assertBad;
import static eu.kalaka.organisation.Network.libraryOfTata;
import static eu.kalaka.organisation.Network.registered;
import static eu.kalaka.organisation.Network.with;
import static eu.kalaka.organisation.Network.withRaw;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.organisation.Network;
import eu.kalaka.organisation.OrganisationService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bundles;
import eu.kalaka.testkit.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(OrganisationService.class)
class ComplianceIT {

    @Autowired
    Api api;

    @BeforeEach
    void theNetworkStands() {
        Network.stands(api);
    }

    @Test
    void saysWhyTheContractIsInWritingAndWhereThatStands() {
        String library = registered(api, with(libraryOfTata(), "registers", Map.of("hu_volunteer_hosts", "K-1/2026")));

        Answer answer = api.as(WORKER_IN_TATA)
                .in("hu")
                .post("/api/compliance/check", with(engagement(library), "circumstances", List.of("allowance")));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("ruleSet").asString()).startsWith("HU 2026-");
        assertThat(answer.json().path("writtenContract").asBoolean()).isTrue();
        assertThat(answer.json().path("mayBegin").asBoolean()).isTrue();
        assertThat(answer.json().path("findings")).singleElement().satisfies(finding -> {
            assertThat(finding.path("code").asString()).isEqualTo("allowance");
            assertThat(finding.path("words").asString()).contains("juttatás");
            assertThat(finding.path("rule").path("source").asString()).contains("[np-reg]");
            assertThat(finding.path("rule").path("validFrom").asString()).isEqualTo("2013-07-01");
        });
    }

    @Test
    void aHostThatIsNotRegisteredTakesNobodyUnderTheAct() {
        String library = registered(api, libraryOfTata());

        Answer answer = api.as(WORKER_IN_TATA).post("/api/compliance/check", engagement(library));

        assertThat(answer.json().path("mayBegin").asBoolean()).isFalse();
        assertThat(answer.json().path("findings").path(0).path("code").asString())
                .isEqualTo("host_not_registered");
        assertThat(api.as(MANAGER_OF_SERRES)
                        .post("/api/compliance/check", engagement(library))
                        .status())
                .isEqualTo(404);
        assertThat(api.as(VIEWER)
                        .post("/api/compliance/check", engagement(library))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            regime   | "gr_martial"  | 400 | regime:bad_form
            startsOn | "soon"        | 400 | startsOn:wrong_type
            endsOn   | "2026-11-30"  | 422 | endsOn:ends_before_start
            age      | -1            | 400 | age:out_of_range
            age      | 1000          | 400 | age:out_of_range
            hostId   | null          | 400 | hostId:required
            """)
    void badInputNamesFieldAndReason(String field, String json, int status, String error) {
        String library = registered(api, libraryOfTata());

        assertBad(
                api.as(WORKER_IN_TATA).post("/api/compliance/check", withRaw(engagement(library), field, json)),
                status,
                error);
    }

    @Test
    void readsTheRulesOfADayToAnybodySignedIn() {
        String path = "/api/compliance/rules?unit=/gr/serres/lefkonas&regime=gr_municipal";

        assertThat(api.as(VIEWER)
                        .get(path)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(rule -> rule.path("kind").asString()))
                .contains("least_age", "criminal_record", "card", "inactivity");
        assertThat(api.as(VIEWER).get(path + "&on=2020-12-31").json().path("items"))
                .isEmpty();
        assertThat(api.anonymous().get(path).status()).isEqualTo(401);
    }

    @Test
    void printsAContractOnceNothingIsMissingAndKeepsNothingOfIt() {
        String library = registered(api, with(libraryOfTata(), "registers", Map.of("hu_volunteer_hosts", "K-2/2026")));
        Map<String, Object> contract = contract(with(engagement(library), "circumstances", List.of("allowance")));
        Api.As worker = api.as(WORKER_IN_TATA).with("Idempotency-Key", "contract-" + library);

        Answer printed = worker.post("/api/compliance/contract", contract);

        assertThat(printed.status()).as(printed.body()).isEqualTo(200);
        assertThat(printed.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(printed.body()).startsWith("%PDF-");
        assertThat(worker.post("/api/compliance/contract", contract).body()).startsWith("%PDF-");
        assertThat(api.as(VIEWER).post("/api/compliance/contract", contract).status())
                .isEqualTo(403);
        assertThat(api.as(MANAGER_OF_SERRES)
                        .post("/api/compliance/contract", contract)
                        .status())
                .isEqualTo(404);
        assertBad(
                api.as(WORKER_IN_TATA)
                        .post("/api/compliance/contract", contract(engagement(registered(api, libraryOfTata())))),
                409,
                "engagement:something_missing");
    }

    private static Map<String, Object> contract(Map<String, Object> engagement) {
        return Map.of(
                "engagement",
                engagement,
                "volunteer",
                "Példa Petra",
                "bornOn",
                "1990-05-01",
                "residence",
                "2890 Tata, Fő tér 1.",
                "tasks",
                "Meseolvasás gyerekeknek",
                "place",
                "Tatai Könyvtár",
                "time",
                "szombat 10–12",
                "allowances",
                "utazás");
    }

    @Test
    void everyFindingHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Stream.of(
                                "indefinite_or_10_days",
                                "minor_2_days",
                                "limited_capacity_2_days",
                                "minor_always",
                                "allowance",
                                "permit_construction",
                                "abroad",
                                "non_eea",
                                "termination_limited",
                                "volunteer_asks",
                                "other_law",
                                "host_not_registered",
                                "non_eea_insurance",
                                "non_eea_stay",
                                "non_eea_health",
                                "camp_certificate_not_seen",
                                "criminal_record_not_seen",
                                "guardian_consent_missing",
                                "guardian_declares",
                                "abroad_under_age",
                                "host_not_insured",
                                "regulation_not_accepted",
                                "too_young",
                                "ergani_announcement",
                                "card")
                        .map(code -> "finding." + code)
                        .toList());
    }

    private static Map<String, Object> engagement(String host) {
        return Map.of("hostId", host, "regime", "koet", "startsOn", "2026-12-01", "endsOn", "2026-12-01", "age", 30);
    }
}
