package eu.kalaka.organisation.host;

import static eu.kalaka.organisation.Network.ADMIN;
import static eu.kalaka.organisation.Network.COORDINATOR_OF_KOMAROM_TOWN;
import static eu.kalaka.organisation.Network.LEFKONAS;
import static eu.kalaka.organisation.Network.MANAGER_OF_KOMAROM;
import static eu.kalaka.organisation.Network.MANAGER_OF_SERRES;
import static eu.kalaka.organisation.Network.VIEWER;
import static eu.kalaka.organisation.Network.WORKER_IN_TATA;
import static eu.kalaka.organisation.Network.assertBad;
import static eu.kalaka.organisation.Network.associationOfLefkonas;
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
import eu.kalaka.testkit.ServiceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(OrganisationService.class)
class HostsIT {

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @BeforeEach
    void theNetworkStands() {
        Network.stands(api);
    }

    @Test
    void registersAHostAndTellsTheBusContactDataOnlyInTheSnapshot() {
        Answer answer = api.as(WORKER_IN_TATA).post("/api/hosts", libraryOfTata());

        String id = id(answer);
        assertThat(answer.header("Location")).isEqualTo("/api/hosts/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().path("phone").asString()).isEqualTo("+3634123456");
        await().untilAsserted(() -> {
            assertThat(bus.sent(Catalogue.HOST, id)).singleElement().satisfies(fact -> {
                assertThat(fact.type()).isEqualTo("kalaka.host.registered.v1");
                assertThat(fact.sequence()).isEqualTo(1);
                assertThat(fact.unit()).isEqualTo("/hu/ke/tata/tata");
                assertThat(fact.payload().path("legalType").asString()).isEqualTo("library");
                assertThat(fact.payload().propertyNames()).doesNotContain("name", "email", "phone");
            });
            assertThat(bus.sent(Catalogue.HOST_STATE, id)).singleElement().satisfies(state -> {
                assertThat(state.sequence()).isEqualTo(2);
                assertThat(state.payload().path("phone").asString()).isEqualTo("+3634123456");
            });
        });
    }

    @Test
    void tellsUntilWhenAHostIsInsured() {
        String id = id(api.as(WORKER_IN_TATA).post("/api/hosts", libraryOfTata()));
        String path = "/api/hosts/" + id + "/insurance";

        assertThat(coordinatorOf(api, id)
                        .put(path, Map.of("validUntil", "2027-12-31"))
                        .status())
                .isEqualTo(403);
        assertThat(api.as(MANAGER_OF_SERRES)
                        .put(path, Map.of("validUntil", "2027-12-31"))
                        .status())
                .isEqualTo(404);
        assertBad(api.as(WORKER_IN_TATA).put(path, Map.of("validUntil", "soon")), 400, "validUntil:wrong_type");
        Answer answer = api.as(WORKER_IN_TATA).put(path, Map.of("validUntil", "2027-12-31"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("insuredUntil").asString()).isEqualTo("2027-12-31");
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.HOST_STATE, id)
                        .getLast()
                        .payload()
                        .path("insuredUntil")
                        .asString())
                .isEqualTo("2027-12-31"));
    }

    @Test
    void theSameIdempotencyKeyTwiceHasOneEffectAndTheSameAnswer() {
        Api.As worker = api.as(WORKER_IN_TATA).with("Idempotency-Key", "library-" + UUID.randomUUID());

        Answer first = worker.post("/api/hosts", libraryOfTata());
        Answer second = worker.post("/api/hosts", libraryOfTata());
        Answer other = worker.post("/api/hosts", with(libraryOfTata(), "name", "Another library"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.status()).isEqualTo(422);
        await().untilAsserted(
                        () -> assertThat(bus.sent(Catalogue.HOST, id(first))).hasSize(1));
    }

    @Test
    void anotherCountysHostDoesNotExist() {
        String library = registered(api, libraryOfTata());
        String path = "/api/hosts/" + library;

        assertThat(api.as(MANAGER_OF_KOMAROM).get(path).status()).isEqualTo(200);
        assertThat(api.as(MANAGER_OF_SERRES).get(path).status()).isEqualTo(404);
        assertThat(api.as(COORDINATOR_OF_KOMAROM_TOWN).get(path).status()).isEqualTo(404);
        assertThat(api.as(VIEWER).get(path).status()).isEqualTo(403);
        assertThat(api.anonymous().get(path).status()).isEqualTo(401);
        assertThat(ids(api.as(MANAGER_OF_KOMAROM), "/api/hosts")).contains(library);
        assertThat(ids(api.as(MANAGER_OF_KOMAROM), "/api/hosts?unit=/hu/ke/komarom"))
                .doesNotContain(library);
        assertThat(ids(api.as(MANAGER_OF_SERRES), "/api/hosts")).doesNotContain(library);
        assertThat(ids(api.as(MANAGER_OF_SERRES), "/api/hosts?unit=/hu/ke")).isEmpty();
        assertThat(api.as(VIEWER).get("/api/hosts").status()).isEqualTo(403);
        for (String reader : new String[] {"service_user@/hu/ke/tata", "partner_system@/hu/ke"}) {
            assertThat(ids(api.as(reader), "/api/hosts")).as(reader).contains(library);
            assertThat(api.as(reader).get(path).status()).as(reader).isEqualTo(200);
        }
        assertThat(ids(api.as("partner_system@/gr/serres"), "/api/hosts")).doesNotContain(library);
    }

    @Test
    void aHostCoordinatorSeesHerOwnHostOnly() {
        String library = registered(api, libraryOfTata());
        String school = registered(api, with(libraryOfTata(), "name", "Tatai iskola"));
        Api.As librarian = coordinatorOf(api, library);

        assertThat(librarian.get("/api/hosts/" + library).status()).isEqualTo(200);
        assertThat(librarian.get("/api/hosts/" + school).status()).isEqualTo(404);
        assertThat(ids(librarian, "/api/hosts")).containsExactly(library);
        assertThat(api.as("host_coordinator@/hu/ke/tata/tata").get("/api/hosts").status())
                .isEqualTo(403);
    }

    @Test
    void registersOnlyInUnitsOfOnesOwn() {
        assertThat(api.as(WORKER_IN_TATA)
                        .post("/api/hosts", associationOfLefkonas())
                        .status())
                .isEqualTo(403);
        assertThat(api.as(VIEWER).post("/api/hosts", libraryOfTata()).status()).isEqualTo(403);
        assertThat(api.as("host_coordinator@/hu/ke/tata/tata")
                        .post("/api/hosts", libraryOfTata())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aGreekHostIsRegisteredByGreekStaff() {
        Answer answer = api.as("point_worker@" + LEFKONAS).post("/api/hosts", associationOfLefkonas());

        assertThat(id(answer)).isNotEmpty();
        assertThat(answer.json().path("phone").asString()).isEqualTo("+302321012345");
        assertThat(answer.json().path("email").isMissingNode()).isTrue();
        assertThat(answer.json().path("structureType").isMissingNode()).isTrue();
    }

    @Test
    void aHostMayBeASocialStructure() {
        Api.As manager = api.as(MANAGER_OF_SERRES);
        Answer answer = manager.post("/api/hosts", with(associationOfLefkonas(), "structureType", "time_bank"));

        assertThat(manager.get("/api/hosts/" + id(answer))
                        .json()
                        .path("structureType")
                        .asString())
                .isEqualTo("time_bank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name      | null                      | 400 | name:required
            name      | "   "                     | 400 | name:required
            name      | ["x"]                      | 400 | name:wrong_type
            unit      | "tata"                    | 400 | unit:bad_form
            unit      | "/hu/ke/nowhere"          | 422 | unit:unknown_unit
            legalType | "circus"                  | 400 | legalType:unknown_code
            legalType | "association"             | 422 | legalType:legal_type_of_other_country
            structureType | "circus"              | 400 | structureType:unknown_code
            structureType | 7                     | 400 | structureType:wrong_type
            country   | "RO"                      | 400 | country:bad_form
            country   | "GR"                      | 422 | legalType:legal_type_of_other_country
            email     | "not an address"          | 400 | email:bad_form
            phone     | "thirty"                  | 422 | phone:bad_phone
            phone     | ["06 34 123 456"]         | 400 | phone:wrong_type
            place     | "Tata"                    | 400 | place:wrong_type
            place     | {"lat":47.6,"lon":-181}   | 400 | place.lon:out_of_range
            place     | {"lat":47.6,"lon":18,"z":1} | 400 | place.z:unknown_field
            place     | {"lat":41.1,"lon":23.5}   | 422 | place:place_outside_country
            registers | {"hu_tax":"12345678-1-11"} | 422 | registers:bad_register_number
            registers | {"gr_tax":"090000045"}    | 422 | registers:register_of_other_country
            structure | {"capacity":-1}           | 400 | structure.capacity:out_of_range
            structure | {"capacity":1000000000}   | 400 | structure.capacity:out_of_range
            structure | {"capacity":2.5}          | 400 | structure.capacity:wrong_type
            coordinator | {"role":"x"}            | 400 | coordinator.name:required
            contribution | {}                     | 422 | contribution:nothing_to_contribute
            contribution | {"staffDays":0}        | 400 | contribution.staffDays:out_of_range
            checklist | ["dancing"]               | 400 | checklist[]:bad_form
            owner     | "me"                      | 400 | owner:unknown_field
            """)
    void badInputNamesFieldAndReasonAndStoresNothing(String field, String json, int status, String error) {
        Map<String, Object> nameIsHere = with(libraryOfTata(), "name", "Bad input library");
        int before = ids(api.as(ADMIN), "/api/hosts").size();

        assertBad(api.as(ADMIN).post("/api/hosts", withRaw(nameIsHere, field, json)), status, error);

        assertThat(ids(api.as(ADMIN), "/api/hosts")).hasSize(before);
    }

    @Test
    void anotherSystemSeesAHostWithoutItsPeople() {
        Map<String, Object> library =
                with(libraryOfTata(), "representative", Map.of("name", "Igazgató Ilona", "role", "director"));
        String path = "/api/hosts/" + registered(api, with(library, "name", "Library of others"));

        assertThat(api.as("service_user@/hu/ke/tata").get(path).body()).contains("Igazgató Ilona");
        Answer partners = api.as("partner_system@/hu/ke").get(path);
        assertThat(partners.json().path("name").asString()).isEqualTo("Library of others");
        assertThat(partners.body()).doesNotContain("Ilona");
        assertThat(api.as("partner_system@/hu/ke").get("/api/hosts?limit=200").body())
                .doesNotContain("Ilona");
    }

    @Test
    void aHostIsLedFromItsFirstCallToItsFirstVolunteer() {
        String id = registered(api, with(libraryOfTata(), "name", "Library on its way"));
        Api.As worker = api.as(WORKER_IN_TATA);
        String steps = "/api/hosts/" + id + "/status";

        worker.post(steps, Map.of("to", "in_preparation"));
        assertBad(worker.post(steps, Map.of("to", "active")), 409, "to:no_such_step");
        assertBad(worker.post(steps, Map.of("to", "verified")), 409, "scope:scope_missing");
        Map<String, Object> complete = with(
                with(
                        with(with(libraryOfTata(), "name", "Library on its way"), "scope", "Public library"),
                        "representative",
                        Map.of("name", "Igazgató Ilona", "role", "director")),
                "coordinator",
                Map.of("name", "Koordinátor Kata", "email", "kata@example.org"));
        Answer described = worker.with("If-Match", "\"2\"").put("/api/hosts/" + id, complete);
        assertThat(described.status()).as(described.body()).isEqualTo(200);
        assertThat(described.json().path("readiness").asInt()).isEqualTo(1);
        assertThat(worker.with("If-Match", "\"2\"")
                        .put("/api/hosts/" + id, with(complete, "scope", "Reading"))
                        .status())
                .isEqualTo(412);
        worker.post("/api/hosts/" + id + "/papers", Map.of("type", "founding_document", "issuedOn", "2010-03-01"));
        assertThat(worker.post(steps, Map.of("to", "verified")).status()).isEqualTo(200);
        assertBad(
                worker.post(
                        "/api/hosts/" + id + "/papers", Map.of("type", "register_extract", "issuedOn", "2010-03-01")),
                422,
                "issuedOn:extract_too_old");
        worker.post("/api/hosts/" + id + "/papers", Map.of("type", "signed_declaration", "issuedOn", "2026-01-01"));
        Answer active = worker.post(steps, Map.of("to", "active"));

        assertThat(active.json().path("status").asString()).as(active.body()).isEqualTo("active");
        assertThat(ids(worker, "/api/hosts?status=active")).contains(id);
        assertThat(coordinatorOf(api, id).post(steps, Map.of("to", "suspended")).status())
                .isEqualTo(403);
        await().untilAsserted(() -> {
            assertThat(bus.sent(Catalogue.HOST, id))
                    .extracting(fact -> fact.payload().path("to").asString(""))
                    .containsExactly("", "in_preparation", "verified", "active");
            assertThat(bus.sent(Catalogue.HOST_STATE, id)
                            .getLast()
                            .payload()
                            .path("status")
                            .asString())
                    .isEqualTo("active");
        });
    }

    @Test
    void theSameRegisterNumberTwiceIsRefusedAndTheSameNameIsShown() {
        Map<String, Object> society = with(
                with(libraryOfTata(), "name", "Öreg-tó Baráti Társaság"),
                "registers",
                Map.of("hu_tax", "12345676-1-11", "hu_volunteer_hosts", "77/2024"));
        String first = registered(api, society);
        String second = registered(
                api,
                with(with(libraryOfTata(), "name", "ÖREG TÓ Baráti Társaság Egyesület"), "phone", "06 34 999 456"));

        assertBad(api.as(WORKER_IN_TATA).post("/api/hosts", society), 409, "registers:already_registered");
        assertThat(ids(api.as(WORKER_IN_TATA), "/api/hosts/" + second + "/duplicates"))
                .contains(first);
        api.as(WORKER_IN_TATA).post("/api/hosts/" + second + "/not-same-as", Map.of("host", first));
        assertThat(ids(api.as(WORKER_IN_TATA), "/api/hosts/" + first + "/duplicates"))
                .doesNotContain(second);
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.HOST_STATE, first)
                        .getLast()
                        .payload()
                        .path("registered")
                        .asBoolean())
                .isTrue());
    }

    @Test
    void aSoupKitchenSaysWhomItIsForAndWhomToAskByRoleOnly() {
        Map<String, Object> kitchen = with(
                with(with(associationOfLefkonas(), "legalType", "municipal_service"), "structureType", "soup_kitchen"),
                "structure",
                Map.of(
                        "capacity",
                        120,
                        "regulation",
                        "Κανονισμός λειτουργίας 12/2024",
                        "whoItIsFor",
                        Map.of("el", "Κάτοικοι με χαμηλό εισόδημα"),
                        "psychosocialRole",
                        "κοινωνική λειτουργός"));

        Answer answer = api.as(MANAGER_OF_SERRES).post("/api/hosts", kitchen);

        assertThat(answer.json().path("structure").path("capacity").asInt())
                .as(answer.body())
                .isEqualTo(120);
        assertThat(api.as(MANAGER_OF_SERRES)
                        .get("/api/hosts/" + id(answer))
                        .json()
                        .path("structure")
                        .path("whoItIsFor")
                        .path("el")
                        .asString())
                .startsWith("Κάτοικοι");
    }

    @Test
    void aNameOfThousandsOfLettersIsRefused() {
        assertBad(
                api.as(WORKER_IN_TATA).post("/api/hosts", with(libraryOfTata(), "name", "K".repeat(201))),
                400,
                "name:bad_length");
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() {
        assertBad(api.as(WORKER_IN_TATA).post("/api/hosts", "{\"name\": "), 400, "$:not_json");
        assertBad(api.as(WORKER_IN_TATA).post("/api/hosts"), 400, "$:not_json");
    }

    @Test
    void aMegabyteIsRefused() {
        Answer answer = api.as(WORKER_IN_TATA).post("/api/hosts", with(libraryOfTata(), "name", "K".repeat(1 << 20)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("type").asString()).endsWith("/too-large");
    }

    @Test
    void anIdThatIsNoneIsNoRecord() {
        assertBad(api.as(ADMIN).get("/api/hosts/42"), 400, "id:wrong_type");
        assertThat(api.as(ADMIN).get("/api/hosts/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void refusalsAreToldInTheCallersLanguage() {
        Map<String, Object> circus = with(libraryOfTata(), "phone", "1");

        assertThat(api.as(WORKER_IN_TATA)
                        .in("hu")
                        .post("/api/hosts", circus)
                        .json()
                        .path("detail")
                        .asString())
                .isEqualTo("Ilyen telefonszám nem létezhet");
        assertThat(api.as(WORKER_IN_TATA)
                        .in("el")
                        .post("/api/hosts", circus)
                        .json()
                        .path("detail")
                        .asString())
                .startsWith("Δεν μπορεί να υπάρχει");
    }
}
