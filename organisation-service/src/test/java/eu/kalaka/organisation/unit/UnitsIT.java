package eu.kalaka.organisation.unit;

import static eu.kalaka.organisation.Network.ADMIN;
import static eu.kalaka.organisation.Network.MANAGER_OF_KOMAROM;
import static eu.kalaka.organisation.Network.WORKER_IN_TATA;
import static eu.kalaka.organisation.Network.assertBad;
import static eu.kalaka.organisation.Network.id;
import static eu.kalaka.organisation.Network.libraryOfTata;
import static eu.kalaka.organisation.Network.readingAloud;
import static eu.kalaka.organisation.Network.registered;
import static eu.kalaka.organisation.Network.unit;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(OrganisationService.class)
class UnitsIT {

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @BeforeEach
    void theNetworkStands() {
        Network.stands(api);
    }

    @Test
    void describingAUnitTwiceTellsTheBusOnce() {
        Map<String, Object> kocs = with(
                with(unit("/hu/ke/tata/kocs", "point"), "names", Map.of("hu", "Kocs", "en", " Kocs ", "el", " ")),
                "place",
                Map.of("lat", 47.6, "lon", 18.2));

        Answer first = api.as(ADMIN).put("/api/units", kocs);
        Answer second = api.as(ADMIN).put("/api/units", kocs);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo("/api/units?below=/hu/ke/tata/kocs");
        assertThat(first.json().path("names").propertyNames()).containsExactlyInAnyOrder("hu", "en");
        assertThat(first.json().path("names").path("en").asString()).isEqualTo("Kocs");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.header("ETag")).isEqualTo("\"1\"");
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.UNIT_STATE, "/hu/ke/tata/kocs"))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.sequence()).isEqualTo(1);
                    assertThat(sent.unit()).isEqualTo("/hu/ke/tata/kocs");
                    assertThat(sent.payload().path("kind").asString()).isEqualTo("point");
                    assertThat(sent.payload().path("place").path("lat").asDouble())
                            .isEqualTo(47.6);
                }));
    }

    @Test
    void anotherDescriptionReplacesTheOldOne() {
        api.as(ADMIN).put("/api/units", unit("/hu/ke/tata/naszaly", "point"));
        Answer renamed = api.as(ADMIN)
                .put("/api/units", with(unit("/hu/ke/tata/naszaly", "point"), "names", Map.of("hu", "Naszály")));

        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.header("ETag")).isEqualTo("\"2\"");
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.UNIT_STATE, "/hu/ke/tata/naszaly"))
                .extracting(Sent::sequence)
                .containsExactly(1L, 2L));
    }

    @Test
    void listsWhatLiesBelowAUnitAndNothingBeside() {
        api.as(ADMIN).put("/api/units", unit("/hu/ke/tatabanya", "branch"));

        List<String> below = paths(api.as("volunteer@/gr/serres").get("/api/units?below=/hu/ke/tata"));

        assertThat(below)
                .contains("/hu/ke/tata", "/hu/ke/tata/tata")
                .doesNotContain("/hu/ke/tatabanya", "/hu/ke", "/gr/serres")
                .isSorted();
        assertThat(paths(api.as("viewer@/hu/ke").get("/api/units"))).contains("/", "/hu/ke", "/gr/serres/lefkonas");
        assertThat(api.anonymous().get("/api/units").status()).isEqualTo(401);
    }

    @Test
    void theListComesInPages() {
        Answer first = api.as(ADMIN).get("/api/units?limit=2");
        Answer next = api.as(ADMIN)
                .get("/api/units?limit=2&cursor=" + first.json().path("next").asString());

        assertThat(paths(first)).hasSize(2).first().isEqualTo("/");
        assertThat(paths(next)).hasSize(2).doesNotContainAnyElementsOf(paths(first));
    }

    @Test
    void aCentreChangesWhatIsBelowItselfAndNotItself() {
        assertThat(api.as(MANAGER_OF_KOMAROM)
                        .put("/api/units", unit("/hu/ke/tata/vertesszolos", "point"))
                        .status())
                .isEqualTo(201);
        for (String path : List.of("/hu/ke", "/", "/gr/serres/oreini")) {
            assertThat(api.as(MANAGER_OF_KOMAROM)
                            .put("/api/units", unit(path, "branch"))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void whoMayNotChangeTheTreeChangesNothing() {
        assertThat(api.as(WORKER_IN_TATA)
                        .put("/api/units", unit("/hu/ke/tata/baj", "point"))
                        .status())
                .isEqualTo(403);
        assertThat(api.anonymous()
                        .put("/api/units", unit("/hu/ke/tata/baj", "point"))
                        .status())
                .isEqualTo(401);
        assertThat(paths(api.as(ADMIN).get("/api/units?below=/hu/ke/tata/baj"))).isEmpty();
    }

    @Test
    void aUnitNeedsTheUnitAboveIt() {
        assertBad(api.as(ADMIN).put("/api/units", unit("/hu/ke/nowhere/village", "point")), 422, "path:unknown_parent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            path   | null                         | 400 | path:required
            path   | "hu/ke/baj"                  | 400 | path:bad_form
            path   | "/HU/ke/baj"                 | 400 | path:bad_form
            path   | "/hu/ke/tata/baj/a/b"        | 400 | path:bad_form
            path   | ["x"]                        | 400 | path:wrong_type
            kind   | "village"                    | 400 | kind:bad_form
            kind   | "county"                     | 422 | kind:kind_of_other_level
            names  | null                         | 400 | names:required
            names  | {}                           | 422 | names:name_missing
            names  | {"hu":"  "}                  | 422 | names:name_missing
            names  | {"fr":"Baj"}                 | 400 | names.fr:unknown_field
            names  | ["Baj"]                      | 400 | names:wrong_type
            place  | {"lat":91,"lon":18.3}        | 400 | place.lat:out_of_range
            place  | {"lat":47.6}                 | 400 | place.lon:required
            place  | {"lat":"47.6","lon":18.3}    | 400 | place.lat:wrong_type
            place  | {"lat":41.1,"lon":23.5}      | 422 | place:place_outside_country
            contact | {"phone":"12"}              | 422 | contact.phone:bad_phone
            contact | {"email":"x"}               | 400 | contact.email:bad_form
            contact | {"website":"javascript:1"}  | 400 | contact.website:bad_form
            openingHours | [{"day":"MONDAY","from":"12:00","until":"08:00"}] | 422 | openingHours:bad_opening_hours
            openingHours | [{"day":"FUNDAY","from":"08:00","until":"12:00"}] | 400 | openingHours[0].day:wrong_type
            openingHours | [{"day":"MONDAY","until":"12:00"}]                | 400 | openingHours[0].from:required
            colour | "green"                      | 400 | colour:unknown_field
            """)
    void badInputNamesFieldAndReasonAndChangesNothing(String field, String json, int status, String error) {
        assertBad(
                api.as(ADMIN).put("/api/units", withRaw(unit("/hu/ke/tata/baj", "point"), field, json)), status, error);

        assertThat(paths(api.as(ADMIN).get("/api/units?below=/hu/ke/tata/baj"))).isEmpty();
    }

    @Test
    void aNameOfThousandsOfLettersIsRefused() {
        Map<String, Object> baj = with(unit("/hu/ke/tata/baj", "point"), "names", Map.of("hu", "B".repeat(5000)));

        assertBad(api.as(ADMIN).put("/api/units", baj), 400, "names.hu:bad_length");
    }

    @Test
    void whatIsNoPathIsNoQuery() {
        assertBad(api.as(ADMIN).get("/api/units?below=tata"), 400, "below:wrong_type");
    }

    @Test
    void anOfficeSaysHowAndWhenItIsReached() {
        Map<String, Object> office = with(
                with(
                        unit("/hu/ke/tata/dunaalmas", "point"),
                        "contact",
                        Map.of("email", "pont@example.org", "phone", "06 34 123 456", "address", "Fő utca 1.")),
                "openingHours",
                List.of(Map.of("day", "MONDAY", "from", "08:00", "until", "12:00")));

        Answer answer = api.as(MANAGER_OF_KOMAROM).put("/api/units", office);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("contact").path("phone").asString()).isEqualTo("+3634123456");
        assertThat(answer.json().path("openingHours").path(0).path("from").asString())
                .isEqualTo("08:00:00");
        assertThat(api.as(MANAGER_OF_KOMAROM).put("/api/units", office).header("ETag"))
                .isEqualTo(answer.header("ETag"));
        assertBad(
                api.as(MANAGER_OF_KOMAROM)
                        .with("If-Match", "\"7\"")
                        .put("/api/units", with(office, "names", Map.of("hu", "Almás"))),
                412,
                ":");
    }

    @Test
    void aUnitWithOpenNeedsDoesNotCloseAndSaysWhy() {
        api.as(ADMIN).put("/api/units", unit("/hu/ke/tata/szomod", "point"));
        String host = registered(api, with(libraryOfTata(), "unit", "/hu/ke/tata/szomod"));
        String need = id(api.as(ADMIN).post("/api/needs", with(readingAloud(host), "unit", "/hu/ke/tata/szomod")));
        Map<String, Object> closing = Map.of("path", "/hu/ke/tata/szomod", "reason", "The library closes");

        assertBad(api.as(MANAGER_OF_KOMAROM).post("/api/units/close", closing), 409, "path:open_needs");
        api.as(ADMIN).post("/api/needs/" + need + "/close", Map.of("reason", "moved"));
        Answer closed = api.as(MANAGER_OF_KOMAROM).post("/api/units/close", closing);

        assertThat(closed.status()).as(closed.body()).isEqualTo(200);
        assertThat(closed.json().path("closedAt").asString()).isNotEmpty();
        assertThat(paths(api.as(ADMIN).get("/api/units?below=/hu/ke/tata/szomod")))
                .isEmpty();
        assertThat(paths(api.as(ADMIN).get("/api/units?below=/hu/ke/tata/szomod&closed=true")))
                .containsExactly("/hu/ke/tata/szomod");
        assertBad(
                api.as(ADMIN).post("/api/hosts", with(libraryOfTata(), "unit", "/hu/ke/tata/szomod")),
                422,
                "unit:unknown_unit");
        assertThat(api.as(ADMIN).get("/api/needs/" + need).status()).isEqualTo(200);
        Answer history = api.as(MANAGER_OF_KOMAROM).get("/api/units/history?path=/hu/ke/tata/szomod");
        assertThat(history.json()
                        .path("changes")
                        .valueStream()
                        .map(change -> change.path("what").asString()))
                .containsExactly("created", "closed");
        assertThat(api.as(WORKER_IN_TATA)
                        .get("/api/units/history?path=/hu/ke/tata/szomod")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aBranchWithOpenPointsDoesNotClose() {
        assertBad(
                api.as(ADMIN).post("/api/units/close", Map.of("path", "/hu/ke/tata", "reason", "none")),
                409,
                "path:open_units_below");
        assertThat(api.as(ADMIN)
                        .post("/api/units/close", Map.of("path", "/hu/ke/nowhere", "reason", "none"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPointMovesUnderAnotherBranchAndTheOldOneSaysWhere() {
        api.as(ADMIN).put("/api/units", unit("/hu/ke/tata/neszmely", "point"));
        Map<String, Object> move = Map.of("path", "/hu/ke/tata/neszmely", "to", "/hu/ke/komarom/neszmely");

        Answer moved = api.as(MANAGER_OF_KOMAROM).post("/api/units/move", move);
        Answer again = api.as(MANAGER_OF_KOMAROM).post("/api/units/move", move);

        assertThat(moved.status()).as(moved.body()).isEqualTo(201);
        assertThat(moved.json().path("movedFrom").asString()).isEqualTo("/hu/ke/tata/neszmely");
        assertThat(again.status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.UNIT_STATE, "/hu/ke/tata/neszmely")
                        .getLast()
                        .payload()
                        .path("movedTo")
                        .asString())
                .isEqualTo("/hu/ke/komarom/neszmely"));
    }

    /** Whichever of the two comes first: a move that is refused leaves no point behind at the new place. */
    @Test
    void aPointThatIsClosedWhileItMovesIsAtOnePlaceOnly() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                String from = "/hu/ke/tata/both-" + i;
                String to = "/hu/ke/komarom/both-" + i;
                api.as(ADMIN).put("/api/units", unit(from, "point"));

                Future<Answer> moving = threads.submit(
                        () -> api.as(MANAGER_OF_KOMAROM).post("/api/units/move", Map.of("path", from, "to", to)));
                Answer closing = api.as(MANAGER_OF_KOMAROM)
                        .post("/api/units/close", Map.of("path", from, "reason", "nobody comes"));
                Answer moved = moving.get();

                assertThat(moved.status() == 201 || closing.status() == 200)
                        .as(moved.body() + closing.body())
                        .isTrue();
                assertThat(paths(api.as(ADMIN).get("/api/units?below=" + to + "&closed=true")))
                        .as(moved.body())
                        .hasSize(moved.status() == 201 ? 1 : 0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /hu/ke/tata       | /hu/ke/komarom/tata       | 422 | path:only_points_move
            /hu/ke/tata/tata  | /gr/serres/tata           | 422 | to:other_controller
            /hu/ke/tata/tata  | /hu/ke/nowhere/tata       | 422 | to:unknown_parent
            /hu/ke/tata/tata  | /hu/ke/komarom            | 409 | to:path_taken
            /hu/ke/tata/tata  | tata                      | 400 | to:bad_form
            """)
    void aMoveThatCannotBeIsRefused(String path, String to, int status, String error) {
        assertBad(api.as(ADMIN).post("/api/units/move", Map.of("path", path, "to", to)), status, error);
    }

    private static List<String> paths(Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("path").asString())
                .toList();
    }
}
