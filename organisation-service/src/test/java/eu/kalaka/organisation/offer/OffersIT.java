package eu.kalaka.organisation.offer;

import static eu.kalaka.organisation.Network.LEFKONAS;
import static eu.kalaka.organisation.Network.MANAGER_OF_KOMAROM;
import static eu.kalaka.organisation.Network.MANAGER_OF_SERRES;
import static eu.kalaka.organisation.Network.VIEWER;
import static eu.kalaka.organisation.Network.assertBad;
import static eu.kalaka.organisation.Network.associationOfLefkonas;
import static eu.kalaka.organisation.Network.id;
import static eu.kalaka.organisation.Network.ids;
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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(OrganisationService.class)
class OffersIT {

    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.ofHours(2)).withNano(0);

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    MindDueOffers clockwork;

    private String tavern = "";

    @BeforeEach
    void theTavernHasShownItsCertificate() {
        Network.stands(api);
        tavern = registered(api, with(associationOfLefkonas(), "name", "Ταβέρνα " + UUID.randomUUID()));
        assertThat(office().post(
                                "/api/hosts/" + tavern + "/papers",
                                Map.of(
                                        "type",
                                        "kitchen_certificate",
                                        "issuedOn",
                                        LocalDate.now(ZoneOffset.UTC)
                                                .minusYears(1)
                                                .toString(),
                                        "validUntil",
                                        LocalDate.now(ZoneOffset.UTC)
                                                .plusDays(30)
                                                .toString()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void surplusMealsGoFromTheTavernToTwoStructures() {
        String kitchen = registered(api, with(associationOfLefkonas(), "name", "Συσσίτιο " + UUID.randomUUID()));
        String shelter = registered(api, with(associationOfLefkonas(), "name", "Ξενώνας " + UUID.randomUUID()));

        Answer made = office().post("/api/offers", meals());
        String path = "/api/offers/" + id(made);
        office().post(path + "/reservations", Map.of("structureId", kitchen, "quantity", 30));
        Answer reserved = office().post(
                        path + "/reservations",
                        Map.of("structureId", shelter, "quantity", 5, "driverId", UUID.randomUUID()));
        Answer over = office().post(path + "/reservations", Map.of("structureId", tavern, "quantity", 1));
        office().post(path + "/handovers", handover(kitchen));
        Answer done = office().post(path + "/handovers", handover(shelter));

        assertThat(made.json().path("meals").path("allergens")).hasSize(2);
        assertThat(reserved.json().path("status").asString())
                .as(reserved.body())
                .isEqualTo("reserved");
        assertThat(over.status()).isEqualTo(409);
        assertThat(over.json().path("reason").asString()).isEqualTo("not_so_much_left");
        assertThat(done.json().path("status").asString()).as(done.body()).isEqualTo("handed_over");
        assertThat(done.json()
                        .path("shares")
                        .path(0)
                        .path("handover")
                        .path("temperature")
                        .asDouble())
                .isEqualTo(66.5);
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.OFFER, id(made)))
                .extracting(Sent::type)
                .containsExactly(
                        "kalaka.offer.made.v1",
                        "kalaka.offer.reserved.v1",
                        "kalaka.offer.reserved.v1",
                        "kalaka.offer.handed-over.v1",
                        "kalaka.offer.handed-over.v1"));
    }

    @Test
    void aDonorWithoutACertificateGivesNoMealsButMayGiveGoods() {
        String stranger = registered(api, with(associationOfLefkonas(), "name", "Φούρνος " + UUID.randomUUID()));

        assertBad(
                office().post("/api/offers", with(meals(), "donorId", stranger)),
                422,
                "donorId:donor_without_certificate");
        Map<String, Object> goods = Map.of(
                "unit",
                LEFKONAS,
                "donorId",
                stranger,
                "kind",
                "goods",
                "what",
                "Twenty blankets",
                "quantity",
                20,
                "pickUp",
                Map.of("from", now.toString(), "until", now.plusDays(3).toString()));
        assertThat(office().post("/api/offers", goods).status()).isEqualTo(201);
    }

    @Test
    void anOfferExpiresByItselfAndIsTakenByNobodyThen() {
        Map<String, Object> soon = with(
                meals(),
                "meals",
                Map.of(
                        "allergens",
                        List.of(),
                        "preparedAt",
                        now.minusHours(1).toString(),
                        "useUntil",
                        OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(3).toString(),
                        "chain",
                        "hot"));
        Map<String, Object> window = Map.of(
                "from",
                now.minusMinutes(5).toString(),
                "until",
                OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(2).toString());
        String id = id(office().post("/api/offers", with(soon, "pickUp", window)));

        await().untilAsserted(() -> {
            clockwork.look();
            assertThat(office().get("/api/offers/" + id).json().path("status").asString())
                    .isEqualTo("expired");
        });
        assertThat(office().post("/api/offers/" + id + "/reservations", Map.of("structureId", tavern, "quantity", 1))
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("offer_expired");
        await().untilAsserted(() ->
                assertThat(bus.sent(Catalogue.OFFER, id).getLast().type()).isEqualTo("kalaka.offer.expired.v1"));
    }

    @Test
    void aStructuresCoordinatorTakesForHerStructureAloneAndSeesWhatSheHasTaken() {
        String kitchen = registered(api, with(associationOfLefkonas(), "name", "Συσσίτιο " + UUID.randomUUID()));
        String shelter = registered(api, with(associationOfLefkonas(), "name", "Ξενώνας " + UUID.randomUUID()));
        Api.As cook = api.as("host_coordinator@" + LEFKONAS).withOwn("host_id", UUID.fromString(kitchen));
        String id = id(office().post("/api/offers", meals()));
        String path = "/api/offers/" + id;

        assertThat(cook.get(path).status()).isEqualTo(404);
        assertThat(cook.post(path + "/reservations", Map.of("structureId", shelter, "quantity", 5))
                        .status())
                .isEqualTo(404);
        assertThat(cook.post(path + "/reservations", Map.of("structureId", kitchen, "quantity", 5))
                        .status())
                .isEqualTo(200);
        assertThat(ids(cook, "/api/offers")).containsExactly(id);
        assertThat(cook.post(path + "/handovers", handover(kitchen)).status()).isEqualTo(200);
        assertThat(cook.post(path + "/refusal", Map.of("reason", "mine")).status())
                .isEqualTo(404);
    }

    @Test
    void anotherMunicipalitysOfferDoesNotExist() {
        String id = id(office().post("/api/offers", meals()));
        Api.As donor = api.as("host_coordinator@" + LEFKONAS).withOwn("host_id", UUID.fromString(tavern));

        assertThat(donor.get("/api/offers/" + id).status()).isEqualTo(200);
        assertThat(ids(donor, "/api/offers")).containsExactly(id);
        assertThat(ids(office(), "/api/offers?status=open&unit=" + LEFKONAS)).contains(id);
        assertThat(api.as(MANAGER_OF_KOMAROM).get("/api/offers/" + id).status()).isEqualTo(404);
        assertThat(api.as(MANAGER_OF_KOMAROM)
                        .post("/api/offers/" + id + "/refusal", Map.of("reason", "mine"))
                        .status())
                .isEqualTo(404);
        assertThat(ids(api.as(MANAGER_OF_KOMAROM), "/api/offers")).doesNotContain(id);
        assertThat(api.as(VIEWER).post("/api/offers", meals()).status()).isEqualTo(403);
        assertThat(api.anonymous().get("/api/offers").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind      | "gold"                                  | 400 | kind:bad_form
            what      | " "                                     | 400 | what:required
            quantity  | -1                                      | 400 | quantity:out_of_range
            quantity  | 1000000000                              | 400 | quantity:out_of_range
            donorId   | "00000000-0000-7000-8000-000000000000"  | 422 | donorId:unknown_host
            unit      | "/gr/serres/nowhere"                    | 422 | unit:unknown_unit
            meals     | null                                    | 422 | meals:meals_missing
            meals     | {"allergens":["love"],"preparedAt":"2027-03-05T12:00:00Z","useUntil":"2027-03-05T15:00:00Z","chain":"hot"} | 400 | meals.allergens[0]:unknown_code
            meals     | {"preparedAt":"2027-03-05T12:00:00Z","useUntil":"2027-03-05T15:00:00Z","chain":"hot"}                      | 400 | meals.allergens:required
            meals     | {"allergens":[],"preparedAt":"2027-03-05T12:00:00Z","chain":"hot"}                                         | 400 | meals.useUntil:required
            pickUp    | null                                    | 400 | pickUp:required
            pickUp    | {"from":"2027-03-05T12:00:00Z","until":"2027-03-05T12:00:00Z"} | 422 | pickUp.until:pick_up_ends_before_start
            pickUp    | {"from":"2020-03-05T12:00:00Z","until":"2020-03-05T13:00:00Z"} | 422 | pickUp.until:pick_up_in_the_past
            """)
    void badInputNamesFieldAndReason(String field, String json, int status, String error) {
        assertBad(office().post("/api/offers", withRaw(meals(), field, json)), status, error);
        assertThat(ids(office(), "/api/offers?unit=" + LEFKONAS))
                .noneMatch(id -> office().get("/api/offers/" + id)
                        .json()
                        .path("donorId")
                        .asString()
                        .equals(tavern));
    }

    private Api.As office() {
        return api.as(MANAGER_OF_SERRES);
    }

    private Map<String, Object> handover(String structure) {
        return Map.of(
                "structureId",
                structure,
                "pickedUpAt",
                now.minusMinutes(20).toString(),
                "deliveredAt",
                now.minusMinutes(5).toString(),
                "temperature",
                66.5);
    }

    private Map<String, Object> meals() {
        return Map.of(
                "unit",
                LEFKONAS,
                "donorId",
                tavern,
                "kind",
                "meals",
                "what",
                "Lentil soup",
                "quantity",
                35,
                "meals",
                Map.of(
                        "allergens",
                        List.of("gluten", "milk"),
                        "preparedAt",
                        now.minusHours(1).toString(),
                        "useUntil",
                        now.plusHours(3).toString(),
                        "chain",
                        "hot",
                        "packing",
                        "Trays of ten"),
                "pickUp",
                Map.of(
                        "from",
                        now.minusMinutes(30).toString(),
                        "until",
                        now.plusHours(2).toString(),
                        "place",
                        Map.of("lat", 41.1, "lon", 23.5),
                        "vehicle",
                        "isothermal_box"));
    }
}
