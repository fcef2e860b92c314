package eu.kalaka.organisation.agreement;

import static eu.kalaka.organisation.Network.ADMIN;
import static eu.kalaka.organisation.Network.MANAGER_OF_SERRES;
import static eu.kalaka.organisation.Network.TATA;
import static eu.kalaka.organisation.Network.VIEWER;
import static eu.kalaka.organisation.Network.WORKER_IN_TATA;
import static eu.kalaka.organisation.Network.assertBad;
import static eu.kalaka.organisation.Network.coordinatorOf;
import static eu.kalaka.organisation.Network.id;
import static eu.kalaka.organisation.Network.ids;
import static eu.kalaka.organisation.Network.libraryOfTata;
import static eu.kalaka.organisation.Network.registered;
import static eu.kalaka.organisation.Network.with;
import static eu.kalaka.organisation.Network.withRaw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.organisation.Network;
import eu.kalaka.organisation.OrganisationService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.Sent;
import eu.kalaka.testkit.ServiceTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(OrganisationService.class)
class AgreementsIT {

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    AlertOfEnds alert;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void theNetworkStands() {
        Network.stands(api);
    }

    @Test
    void anAgreementCountsOnceBothHaveSigned() {
        String library = registered(api, libraryOfTata());
        Api.As worker = api.as(WORKER_IN_TATA);
        long before = counted();
        String id = id(worker.post("/api/agreements", cooperation(library)));
        String path = "/api/agreements/" + id;

        worker.post(path + "/send");
        worker.post(path + "/signatures", signature("host", today));
        assertThat(counted()).isEqualTo(before);
        Answer signed = worker.post(path + "/signatures", signature("centre", today));

        assertThat(signed.json().path("counted").asBoolean()).as(signed.body()).isTrue();
        assertThat(signed.json().path("status").asString()).isEqualTo("expiring");
        assertThat(counted()).isEqualTo(before + 1);
        assertThat(ids(worker, "/api/agreements?counted=true&host=" + library)).containsExactly(id);
        String endingBy = "/api/agreements?host=" + library + "&lastDayBy=";
        assertThat(ids(worker, endingBy + today.plusDays(29))).isEmpty();
        assertThat(ids(worker, endingBy + today.plusDays(30))).containsExactly(id);
        assertBad(worker.put(path + "/terms", with(terms(), "subject", "Other words")), 409, ":");
        alert.alert();
        alert.alert();
        await().untilAsserted(() -> {
            assertThat(bus.sent(Catalogue.AGREEMENT, id))
                    .extracting(Sent::type)
                    .containsExactly("kalaka.agreement.signed.v1", "kalaka.agreement.expiring.v1");
            assertThat(bus.sent(Catalogue.AGREEMENT, id).getFirst().payload().propertyNames())
                    .doesNotContain("by", "subject", "contact");
        });
    }

    @Test
    void anothersAgreementIsNone() {
        String library = registered(api, libraryOfTata());
        String path = "/api/agreements/" + id(api.as(WORKER_IN_TATA).post("/api/agreements", cooperation(library)));

        assertThat(coordinatorOf(api, library).get(path).status()).isEqualTo(200);
        assertThat(coordinatorOf(api, UUID.randomUUID().toString()).get(path).status())
                .isEqualTo(404);
        assertThat(coordinatorOf(api, library)
                        .post(path + "/signatures", signature("host", today))
                        .status())
                .isEqualTo(403);
        assertThat(api.as(MANAGER_OF_SERRES).get(path).status()).isEqualTo(404);
        assertThat(api.as(VIEWER).get(path + "/paper").status()).isEqualTo(403);
        assertThat(api.as(VIEWER).post("/api/agreements", cooperation(library)).status())
                .isEqualTo(403);
        assertThat(api.anonymous().get(path).status()).isEqualTo(401);
    }

    @Test
    void isPrintedInTheCallersLanguage() {
        String library = registered(api, libraryOfTata());
        String path = "/api/agreements/" + id(api.as(WORKER_IN_TATA).post("/api/agreements", cooperation(library)));

        for (String language : new String[] {"hu", "el", "en"}) {
            Answer paper = api.as(WORKER_IN_TATA).in(language).get(path + "/paper");
            assertThat(paper.status()).isEqualTo(200);
            assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(paper.body()).startsWith("%PDF-");
        }
    }

    @Test
    void keepsTheSignedPaperAndBelievesNoFalseType() {
        String library = registered(api, libraryOfTata());
        String path = "/api/agreements/" + id(api.as(WORKER_IN_TATA).post("/api/agreements", cooperation(library)));
        String pdf = "%PDF-1.7\n" + "x".repeat(1_000_000);

        Answer kept =
                api.as(WORKER_IN_TATA).with("Content-Type", "application/pdf").put(path + "/file", pdf);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(kept.json().path("file").path("bytes").asLong()).isEqualTo(pdf.length());
        assertThat(api.as(WORKER_IN_TATA).get(path + "/file").body()).isEqualTo(pdf);
        assertThat(api.as(MANAGER_OF_SERRES).get(path + "/file").status()).isEqualTo(404);
        assertBad(
                api.as(WORKER_IN_TATA).with("Content-Type", "image/png").put(path + "/file", pdf),
                422,
                "file:file_type_false");
        assertBad(
                api.as(WORKER_IN_TATA).with("Content-Type", "application/pdf").put(path + "/file", "MZ"),
                422,
                "file:file_type_unknown");
        assertThat(api.as(WORKER_IN_TATA)
                        .with("Content-Type", "text/html")
                        .put(path + "/file", "<script>")
                        .status())
                .isEqualTo(415);
        assertThat(api.as(WORKER_IN_TATA)
                        .with("Content-Type", "application/pdf")
                        .put(path + "/file", "%PDF-" + "x".repeat(10 * 1024 * 1024))
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type   | "handshake"                              | 400 | type:bad_form
            hostId | "019a0000-0000-7000-8000-000000000000"   | 422 | hostId:unknown_host
            unit   | "/hu/ke/nowhere"                         | 422 | unit:unknown_unit
            terms  | {"subject":"x","centreParty":"y","writtenOn":"2026-01-01","validFrom":"2026-02-01","validUntil":"2026-01-31"} | 422 | validUntil:ends_before_start
            terms  | {"subject":"x","centreParty":"y","writtenOn":"2099-01-01","validFrom":"2099-02-01"} | 422 | writtenOn:in_the_future
            terms  | {"subject":"x","centreParty":"y","validFrom":"2026-02-01"} | 400 | terms.writtenOn:required
            terms  | {"subject":" ","centreParty":"y","writtenOn":"2026-01-01","validFrom":"2026-02-01"} | 400 | terms.subject:required
            """)
    void badInputNamesFieldAndReason(String field, String json, int status, String error) {
        String library = registered(api, libraryOfTata());

        assertBad(api.as(ADMIN).post("/api/agreements", withRaw(cooperation(library), field, json)), status, error);
    }

    @Test
    void cannotBeSignedBeforeItWasWritten() {
        String library = registered(api, libraryOfTata());
        String path = "/api/agreements/" + id(api.as(WORKER_IN_TATA).post("/api/agreements", cooperation(library)));

        assertBad(
                api.as(WORKER_IN_TATA).post(path + "/signatures", signature("host", today.minusDays(1))),
                422,
                "on:signed_before_written");
    }

    private long counted() {
        return api.as(VIEWER)
                .get("/api/agreements/count?unit=" + TATA)
                .json()
                .path("counted")
                .asLong();
    }

    private static Map<String, Object> signature(String side, LocalDate on) {
        return Map.of("side", side, "by", "Somebody", "on", on.toString());
    }

    private Map<String, Object> cooperation(String host) {
        return Map.of("unit", TATA, "hostId", host, "type", "cooperation", "terms", terms());
    }

    /** Ends within sixty days. */
    private Map<String, Object> terms() {
        Map<String, Object> terms = new HashMap<>(Map.of(
                "subject", "Olvasás gyerekeknek",
                "centreParty", "KEM Önkéntes Centrum",
                "hostDuties", "Mentor és oklevél"));
        terms.put("writtenOn", today.toString());
        terms.put("validFrom", today.toString());
        terms.put("validUntil", today.plusDays(30).toString());
        return terms;
    }
}
