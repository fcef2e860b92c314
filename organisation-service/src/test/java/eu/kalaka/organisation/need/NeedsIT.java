package eu.kalaka.organisation.need;

import static eu.kalaka.organisation.Network.ADMIN;
import static eu.kalaka.organisation.Network.COORDINATOR_OF_KOMAROM_TOWN;
import static eu.kalaka.organisation.Network.LEFKONAS;
import static eu.kalaka.organisation.Network.MANAGER_OF_KOMAROM;
import static eu.kalaka.organisation.Network.MANAGER_OF_SERRES;
import static eu.kalaka.organisation.Network.TATA;
import static eu.kalaka.organisation.Network.VIEWER;
import static eu.kalaka.organisation.Network.WORKER_IN_TATA;
import static eu.kalaka.organisation.Network.assertBad;
import static eu.kalaka.organisation.Network.associationOfLefkonas;
import static eu.kalaka.organisation.Network.coordinatorOf;
import static eu.kalaka.organisation.Network.id;
import static eu.kalaka.organisation.Network.ids;
import static eu.kalaka.organisation.Network.inBudapest;
import static eu.kalaka.organisation.Network.libraryOfTata;
import static eu.kalaka.organisation.Network.readingAloud;
import static eu.kalaka.organisation.Network.registered;
import static eu.kalaka.organisation.Network.shift;
import static eu.kalaka.organisation.Network.with;
import static eu.kalaka.organisation.Network.withRaw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.matching.PlacementCancelled;
import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.organisation.Network;
import eu.kalaka.organisation.OrganisationService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.Sent;
import eu.kalaka.testkit.ServiceTest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest(OrganisationService.class)
class NeedsIT {

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    MindDueNeeds clockwork;

    private String library = "";

    @BeforeEach
    void theLibraryIsAHost() {
        Network.stands(api);
        library = registered(api, libraryOfTata());
    }

    @Test
    void aNeedPublishedAtOnceIsPostedInOneWrite() {
        Answer answer = api.as(WORKER_IN_TATA).post("/api/needs", with(readingAloud(library), "publish", true));

        String id = id(answer);
        assertThat(answer.header("Location")).isEqualTo("/api/needs/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().path("status").asString()).isEqualTo("published");
        String shiftId = answer.json().path("shifts").path(0).path("shiftId").asString();
        await().untilAsserted(() -> {
            assertThat(bus.sent(Catalogue.NEED, id))
                    .extracting(Sent::sequence, Sent::type)
                    .containsExactly(tuple(1L, "kalaka.need.checked.v1"), tuple(2L, "kalaka.need.posted.v1"));
            assertThat(bus.sent(Catalogue.NEED, id)).last().satisfies(posted -> {
                assertThat(posted.unit()).isEqualTo("/hu/ke/tata/tata");
                assertThat(posted.payload().path("hostId").asString()).isEqualTo(library);
                assertThat(posted.payload()
                                .path("shifts")
                                .path(0)
                                .path("shiftId")
                                .asString())
                        .isEqualTo(shiftId);
            });
            assertThat(states(id)).containsExactly(tuple(3L, "published"));
        });
    }

    @Test
    void aDraftIsPublishedAndClosedAndEachStepIsTold() {
        String id = id(api.as(WORKER_IN_TATA).post("/api/needs", readingAloud(library)));

        Answer published = api.as(WORKER_IN_TATA).post("/api/needs/" + id + "/publish");
        Answer again = api.as(WORKER_IN_TATA).post("/api/needs/" + id + "/publish");
        Answer closed =
                api.as(WORKER_IN_TATA).post("/api/needs/" + id + "/close", Map.of("reason", "We have enough people"));
        Answer late = api.as(WORKER_IN_TATA).post("/api/needs/" + id + "/publish");

        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(published.header("ETag")).isEqualTo("\"2\"");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(published.body());
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(closed.json().path("status").asString()).isEqualTo("closed");
        assertThat(closed.json().path("closeReason").asString()).isEqualTo("We have enough people");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("reason").asString()).isEqualTo("need_is_closed");
        await().untilAsserted(() -> {
            assertThat(states(id)).containsExactly(tuple(1L, "draft"), tuple(4L, "published"), tuple(6L, "closed"));
            assertThat(bus.sent(Catalogue.NEED, id))
                    .extracting(Sent::sequence, Sent::type)
                    .containsExactly(
                            tuple(2L, "kalaka.need.checked.v1"),
                            tuple(3L, "kalaka.need.posted.v1"),
                            tuple(5L, "kalaka.need.closed.v1"));
        });
    }

    @Test
    void aShiftKeepsTheOffsetOfItsPlace() {
        var start = inBudapest().plusDays(3);
        String id = id(api.as(WORKER_IN_TATA)
                .post("/api/needs", with(readingAloud(library), "shifts", List.of(shift(start, 2, 1)))));
        String offset = start.getOffset().toString();

        assertThat(shiftStart(api.as(WORKER_IN_TATA).get("/api/needs/" + id).json()))
                .endsWith(offset);
        await().untilAsserted(() -> assertThat(
                        shiftStart(bus.sent(Catalogue.NEED_STATE, id).getFirst().payload()))
                .endsWith(offset));
    }

    @Test
    void theSameIdempotencyKeyTwiceHasOneEffectAndTheSameAnswer() {
        Api.As worker =
                api.as(WORKER_IN_TATA).with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> need = with(readingAloud(library), "publish", true);

        Answer first = worker.post("/api/needs", need);
        Answer second = worker.post("/api/needs", need);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(ids(api.as(WORKER_IN_TATA), "/api/needs?host=" + library)).hasSize(1);
        await().untilAsserted(
                        () -> assertThat(bus.sent(Catalogue.NEED, id(first))).hasSize(2));
    }

    @Test
    void aStaleVersionChangesNothing() {
        String id = id(api.as(WORKER_IN_TATA).post("/api/needs", readingAloud(library)));
        api.as(WORKER_IN_TATA).post("/api/needs/" + id + "/publish");

        Answer stale = api.as(WORKER_IN_TATA)
                .with("If-Match", "\"1\"")
                .post("/api/needs/" + id + "/close", Map.of("reason", "late"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(api.as(WORKER_IN_TATA)
                        .get("/api/needs/" + id)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("published");
    }

    @Test
    void anotherCountysNeedDoesNotExist() {
        String id = id(api.as(WORKER_IN_TATA).post("/api/needs", readingAloud(library)));
        String path = "/api/needs/" + id;

        assertThat(api.as(MANAGER_OF_KOMAROM).get(path).status()).isEqualTo(200);
        for (String stranger : List.of(MANAGER_OF_SERRES, COORDINATOR_OF_KOMAROM_TOWN)) {
            assertThat(api.as(stranger).get(path).status()).as(stranger).isEqualTo(404);
            assertThat(api.as(stranger).post(path + "/publish").status())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(api.as(stranger)
                            .post(path + "/close", Map.of("reason", "mine"))
                            .status())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(ids(api.as(stranger), "/api/needs")).as(stranger).doesNotContain(id);
        }
        assertThat(api.anonymous().get(path).status()).isEqualTo(401);
    }

    @Test
    void listsByUnitStatusAndHost() {
        String draft = id(api.as(WORKER_IN_TATA).post("/api/needs", readingAloud(library)));
        String published = id(api.as(WORKER_IN_TATA).post("/api/needs", with(readingAloud(library), "publish", true)));
        String other = registered(api, with(libraryOfTata(), "name", "Another library"));
        String elsewhere = id(api.as(WORKER_IN_TATA).post("/api/needs", readingAloud(other)));
        Api.As manager = api.as(MANAGER_OF_KOMAROM);

        assertThat(ids(manager, "/api/needs?host=" + library)).containsExactlyInAnyOrder(draft, published);
        assertThat(ids(manager, "/api/needs?status=draft&unit=/hu/ke/tata"))
                .contains(draft, elsewhere)
                .doesNotContain(published);
        assertThat(ids(manager, "/api/needs?status=published&host=" + library)).containsExactly(published);
        assertThat(ids(manager, "/api/needs?unit=/hu/ke/komarom")).isEmpty();
        assertBad(manager.get("/api/needs?status=lost"), 400, "status:out_of_range");
    }

    @Test
    void staffCountTheNeedsOfTheirUnits() {
        long published = counted(MANAGER_OF_KOMAROM, "/hu/ke", "&status=published");
        long all = counted(WORKER_IN_TATA, TATA, "");
        long abroad = counted(MANAGER_OF_SERRES, "/gr", "");
        post(with(readingAloud(library), "publish", true));
        post(readingAloud(library));

        assertThat(counted(MANAGER_OF_KOMAROM, "/hu/ke", "&status=published")).isEqualTo(published + 1);
        assertThat(counted(WORKER_IN_TATA, TATA, "")).isEqualTo(all + 2);
        assertThat(counted(MANAGER_OF_SERRES, "/gr", "")).isEqualTo(abroad);
        assertThat(counted(MANAGER_OF_SERRES, "/hu/ke", "")).isZero();
        assertBad(api.as(WORKER_IN_TATA).get("/api/needs/count?status=lost"), 400, "status:out_of_range");
    }

    @Test
    void aMunicipalServiceAsksForItsUnitAndLeavesPublishingToStaff() {
        Api.As service = api.as("service_user@/hu/ke/tata");

        String id = id(service.post("/api/needs", readingAloud(library)));

        assertThat(service.get("/api/needs/" + id).status()).isEqualTo(200);
        assertThat(ids(service, "/api/needs")).contains(id);
        assertThat(service.post("/api/needs/" + id + "/publish").status()).isEqualTo(403);
        assertThat(service.post("/api/needs", with(readingAloud(library), "unit", "/hu/ke/komarom"))
                        .status())
                .isEqualTo(403);
        assertThat(service.post("/api/needs/" + id + "/close", Map.of("reason", "done"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void kiosksAndPartnersSeeWhatIsPublishedInTheirUnit() {
        String draft = id(api.as(WORKER_IN_TATA).post("/api/needs", readingAloud(library)));
        String published = id(api.as(WORKER_IN_TATA).post("/api/needs", readingAloud(library)));
        api.as(WORKER_IN_TATA).post("/api/needs/" + published + "/publish");

        for (String machine : List.of("kiosk@" + TATA, "partner_system@/hu/ke")) {
            assertThat(ids(api.as(machine), "/api/needs"))
                    .as(machine)
                    .contains(published)
                    .doesNotContain(draft);
            assertThat(api.as(machine).get("/api/needs/" + published).status())
                    .as(machine)
                    .isEqualTo(200);
            assertThat(api.as(machine).get("/api/needs/" + draft).status())
                    .as(machine)
                    .isEqualTo(404);
            assertThat(api.as(machine).post("/api/needs", readingAloud(library)).status())
                    .as(machine)
                    .isEqualTo(403);
        }
        assertThat(ids(api.as("kiosk@/gr/serres"), "/api/needs")).doesNotContain(published, draft);
        assertThat(api.as(VIEWER).get("/api/needs").status()).isEqualTo(403);
        assertThat(api.as(VIEWER).get("/api/needs/" + published).status()).isEqualTo(403);
    }

    @Test
    void aHostCoordinatorPostsForHerOwnHostOnlyAndSeesItsNeeds() {
        String other = registered(api, with(libraryOfTata(), "name", "Another library"));
        String others = id(api.as(WORKER_IN_TATA).post("/api/needs", readingAloud(other)));
        Api.As librarian = coordinatorOf(api, library);

        String own = id(librarian.post("/api/needs", readingAloud(library)));

        assertThat(librarian.post("/api/needs", readingAloud(other)).status()).isEqualTo(403);
        assertThat(librarian
                        .post("/api/needs", with(readingAloud(library), "unit", "/hu/ke/komarom"))
                        .status())
                .isEqualTo(403);
        assertThat(librarian.get("/api/needs/" + own).status()).isEqualTo(200);
        Answer unchecked = librarian.post("/api/needs/" + own + "/publish");
        assertThat(unchecked.status()).isEqualTo(409);
        assertThat(unchecked.json().path("reason").asString()).isEqualTo("need_not_checked");
        assertThat(librarian.post("/api/needs/" + own + "/check").status()).isEqualTo(403);
        assertThat(api.as(WORKER_IN_TATA)
                        .post("/api/needs/" + own + "/check")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("checked");
        assertThat(librarian.post("/api/needs/" + own + "/publish").status()).isEqualTo(200);
        assertThat(librarian.get("/api/needs/" + others).status()).isEqualTo(404);
        assertThat(librarian.post("/api/needs/" + others + "/publish").status()).isEqualTo(404);
        assertThat(ids(librarian, "/api/needs")).containsExactly(own);
    }

    @Test
    void staffPostOnlyInTheirUnits() {
        assertThat(api.as(VIEWER).post("/api/needs", readingAloud(library)).status())
                .isEqualTo(403);
        assertThat(api.as(COORDINATOR_OF_KOMAROM_TOWN)
                        .post("/api/needs", readingAloud(library))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anotherControllersHostIsUnknown() {
        String association = registered(api, associationOfLefkonas());

        assertBad(api.as(ADMIN).post("/api/needs", readingAloud(association)), 422, "hostId:unknown_host");
        assertThat(api.as(MANAGER_OF_SERRES)
                        .post("/api/needs", with(with(readingAloud(association), "unit", LEFKONAS), "regime", "gr_law"))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title        | null                                   | 400 | title:required
            title        | " "                                    | 400 | title:required
            title        | {"hu":"x"}                             | 400 | title:wrong_type
            hostId       | null                                   | 400 | hostId:required
            hostId       | "library"                              | 400 | hostId:wrong_type
            hostId       | "00000000-0000-7000-8000-000000000000" | 422 | hostId:unknown_host
            unit         | "/hu/ke/nowhere"                       | 422 | unit:unknown_unit
            activity     | "juggling"                             | 400 | activity:unknown_code
            targetGroup  | "martians"                             | 400 | targetGroup:unknown_code
            regime       | "anarchy"                              | 400 | regime:bad_form
            regime       | "gr_law"                               | 422 | regime:regime_of_other_country
            shifts       | null                                   | 422 | shifts:shifts_missing
            shifts       | []                                     | 422 | shifts:shifts_missing
            shifts       | [null]                                 | 400 | shifts[0]:required
            shifts       | "Saturday"                             | 400 | shifts:wrong_type
            shifts       | [{"start":"NEXT-02-30T09:00:00+01:00","end":"NEXT-03-01T09:00:00+01:00","places":1}] | 400 | shifts[0].start:wrong_type
            shifts       | [{"start":"NEXT-03-01T09:00:00","end":"NEXT-03-01T11:00:00+01:00","places":1}]       | 400 | shifts[0].start:wrong_type
            shifts       | [{"start":"tomorrow","end":"NEXT-03-01T11:00:00+01:00","places":1}]                  | 400 | shifts[0].start:wrong_type
            shifts       | [{"end":"NEXT-03-01T11:00:00+01:00","places":1}]                                     | 400 | shifts[0].start:required
            shifts       | [{"start":"NEXT-03-01T09:00:00+01:00","end":"NEXT-03-01T11:00:00+01:00","places":0}] | 400 | shifts[0].places:out_of_range
            shifts       | [{"start":"NEXT-03-01T09:00:00+01:00","end":"NEXT-03-01T11:00:00+01:00","places":10001}] | 400 | shifts[0].places:out_of_range
            shifts       | [{"start":"NEXT-03-01T09:00:00+01:00","end":"NEXT-03-01T11:00:00+01:00","places":"two"}] | 400 | shifts[0].places:wrong_type
            shifts       | [{"start":"NEXT-03-01T09:00:00+01:00","end":"NEXT-03-01T11:00:00+01:00","places":1.5}]   | 400 | shifts[0].places:wrong_type
            shifts       | [{"start":"NEXT-03-01T09:00:00+01:00","end":"NEXT-03-01T11:00:00+01:00","places":1,"pay":5}] | 400 | shifts[0].pay:unknown_field
            shifts       | [{"start":"NEXT-03-01T09:00:00+01:00","end":"NEXT-03-01T09:00:00+01:00","places":1}] | 422 | shifts[0].end:shift_ends_before_start
            shifts       | [{"start":"NEXT-03-01T09:00:00+01:00","end":"NEXT-03-02T09:00:01+01:00","places":1}] | 422 | shifts[0].end:shift_too_long
            shifts       | [{"start":"9027-03-01T09:00:00+01:00","end":"9027-03-01T11:00:00+01:00","places":1}] | 422 | shifts[0].start:shift_too_far_away
            minAge       | -1                                     | 400 | minAge:out_of_range
            minAge       | 121                                    | 400 | minAge:out_of_range
            minAge       | "eighteen"                             | 400 | minAge:wrong_type
            skillsMust   | ["HLTH.witchcraft"]                    | 400 | skillsMust[0]:unknown_code
            skillsMust   | [null]                                 | 400 | skillsMust[0]:required
            skillsMust   | "HLTH.nurse"                           | 400 | skillsMust:wrong_type
            skillsNice   | ["EDUC.reading_aloud"]                 | 422 | skillsNice:skill_twice
            trainingMust | ["Hospital Volunteer"]                 | 400 | trainingMust[0]:bad_form
            languagesNice| ["klingon"]                            | 400 | languagesNice[0]:unknown_code
            place        | {"lat":47.6,"lon":181}                 | 400 | place.lon:out_of_range
            skillsMust   | MANY                                   | 400 | skillsMust:bad_length
            radiusKm     | -5                                     | 400 | radiusKm:out_of_range
            radiusKm     | 40000                                  | 400 | radiusKm:out_of_range
            radiusKm     | "far"                                  | 400 | radiusKm:wrong_type
            radiusKm     | 20                                     | 422 | radiusKm:radius_without_place
            evidenceMust | ["gossip"]                             | 400 | evidenceMust[0]:unknown_code
            skillLevels  | [{"skill":"EDUC.reading_aloud","level":4}] | 400 | skillLevels[0].level:out_of_range
            skillLevels  | [{"skill":"HLTH.nurse","level":2}]     | 422 | skillLevels:level_of_no_skill
            ikszArea     | "juggling"                             | 400 | ikszArea:unknown_code
            ikszArea     | "social"                               | 422 | ikszArea:iksz_area_of_other_regime
            regime       | "iksz"                                 | 422 | ikszArea:iksz_area_missing
            publish      | "yes"                                  | 400 | publish:wrong_type
            shifts       | [{"start":"NEXT-03-01T09:00:00+01:00","end":"NEXT-03-01T11:00:00+01:00","places":-1}]          | 400 | shifts[0].places:out_of_range
            shifts       | [{"start":"NEXT-03-01T09:00:00+01:00","end":"NEXT-03-01T11:00:00+01:00","places":1000000000}]  | 400 | shifts[0].places:out_of_range
            shifts       | [{"start":"NEXT-03-01T09:00:00+01:00","end":"NEXT-03-01T11:00:00+01:00","places":2,"placesMin":3}] | 422 | shifts[0].placesMin:min_over_places
            place        | {"lat":18.3,"lon":47.6}                | 422 | place:place_outside_country
            timing       | {"kind":"sometimes"}                   | 400 | timing.kind:bad_form
            timing       | {"kind":"fixed","zone":"Moon/Tycho"}   | 422 | timing.zone:unknown_zone
            timing       | {"kind":"flexible","from":"2030-01-01"} | 422 | timing.until:day_missing
            timing       | {"kind":"fixed","series":{"rule":"FREQ=WEEKLY","start":"NEXT-03-06T09:00","length":"PT3H","places":2}}              | 422 | timing.series.rule:recurrence_without_end
            timing       | {"kind":"fixed","series":{"rule":"FREQ=MINUTELY;COUNT=400","start":"NEXT-03-06T09:00","length":"PT3H","places":2}} | 422 | timing.series.rule:recurrence_too_often
            timing       | {"kind":"fixed","series":{"rule":"FREQ=DAILY;COUNT=3650","start":"NEXT-03-06T09:00","length":"PT3H","places":2}}   | 422 | timing.series.rule:too_many_shifts
            timing       | {"kind":"fixed","series":{"rule":"FREQ=YEARLY;COUNT=9","start":"NEXT-03-06T09:00","length":"PT3H","places":2}}     | 422 | shifts[6].start:shift_too_far_away
            timing       | {"kind":"fixed","series":{"rule":"FREQ=DAILY;COUNT=3","start":"NEXT-03-06T09:00+01:00","length":"PT3H","places":2}} | 400 | timing.series.start:wrong_type
            timing       | {"kind":"fixed","series":{"rule":"FREQ=DAILY;COUNT=3","start":"NEXT-03-06T09:00","length":"three","places":2}}      | 400 | timing.series.length:wrong_type
            allowances   | ["wages"]                              | 400 | allowances[0]:unknown_code
            urgency      | "panic"                                | 400 | urgency:bad_form
            applyUntil   | "soon"                                 | 400 | applyUntil:wrong_type
            salary       | 100                                    | 400 | salary:unknown_field
            """)
    void badInputNamesFieldAndReasonAndStoresNothing(String field, String json, int status, String error) {
        String nextYears = json.replace("NEXT", String.valueOf(inBudapest().getYear() + 1))
                .replace("MANY", "[" + String.join(",", Collections.nCopies(500, "\"HLTH.nurse\"")) + "]");

        assertBad(api.as(ADMIN).post("/api/needs", withRaw(readingAloud(library), field, nextYears)), status, error);

        assertThat(ids(api.as(ADMIN), "/api/needs?host=" + library)).isEmpty();
    }

    @Test
    void thereIsAMeasureInEverything() {
        Map<String, Object> need = readingAloud(library);
        var shift = shift(inBudapest().plusDays(1), 1, 1);

        assertBad(post(with(need, "title", "T".repeat(201))), 400, "title:bad_length");
        assertBad(post(with(need, "tasks", "T".repeat(4001))), 400, "tasks:bad_length");
        assertBad(post(with(need, "skillsMust", Collections.nCopies(21, "HLTH.nurse"))), 400, "skillsMust:bad_length");
        assertBad(post(with(need, "shifts", Collections.nCopies(201, shift))), 400, "shifts:bad_length");
        assertThat(post(with(
                                with(with(need, "title", "T".repeat(200)), "tasks", "T".repeat(4000)),
                                "shifts",
                                Collections.nCopies(200, shift)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aShiftThatIsOverMayBeDraftedButNotPublished() {
        Map<String, Object> yesterday =
                with(readingAloud(library), "shifts", List.of(shift(inBudapest().minusDays(1), 2, 1)));

        assertBad(post(with(yesterday, "publish", true)), 422, "shifts[0].end:shift_in_the_past");
        String draft = id(post(yesterday));

        assertBad(
                api.as(WORKER_IN_TATA).post("/api/needs/" + draft + "/publish"),
                422,
                "shifts[0].end:shift_in_the_past");
    }

    @Test
    void tellsMatchingAllThatItsGatesAsk() {
        Map<String, Object> need = new HashMap<>(readingAloud(library));
        need.putAll(Map.of(
                "regime",
                "iksz",
                "ikszArea",
                "health",
                "mentor",
                true,
                "place",
                Map.of("lat", 47.65, "lon", 18.32),
                "placeName",
                "Városi Könyvtár",
                "radiusKm",
                25,
                "evidenceMust",
                List.of("health_fitness"),
                "skillLevels",
                List.of(Map.of("skill", "EDUC.reading_aloud", "level", 2))));

        Answer answer = post(need);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("ikszArea").asString()).isEqualTo("health");
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.NEED_STATE, id(answer)))
                .singleElement()
                .satisfies(state -> {
                    assertThat(state.payload().path("ikszArea").asString()).isEqualTo("health");
                    assertThat(state.payload().path("mentor").asBoolean()).isTrue();
                    assertThat(state.payload().path("placeName").asString()).isEqualTo("Városi Könyvtár");
                    assertThat(state.payload().path("radiusKm").asInt()).isEqualTo(25);
                    assertThat(state.payload().path("evidenceMust").path(0).asString())
                            .isEqualTo("health_fitness");
                    assertThat(state.payload()
                                    .path("skillLevels")
                                    .path(0)
                                    .path("level")
                                    .asInt())
                            .isEqualTo(2);
                }));
    }

    @Test
    void everyFieldOfANeedIsKept() {
        Map<String, Object> need = new HashMap<>(readingAloud(library));
        need.putAll(Map.of(
                "timing",
                Map.of(
                        "kind",
                        "fixed",
                        "zone",
                        "Europe/Budapest",
                        "hoursPerWeek",
                        3,
                        "series",
                        Map.of(
                                "rule",
                                "FREQ=WEEKLY;COUNT=3",
                                "start",
                                inBudapest().plusDays(8).toLocalDateTime().toString(),
                                "length",
                                "PT2H",
                                "places",
                                4,
                                "placesMin",
                                2)),
                "formal",
                true,
                "groups",
                true,
                "allowances",
                List.of("travel_lodging_meals"),
                "hostGives",
                "Tea",
                "contact",
                "The librarian on duty",
                "accessible",
                true,
                "urgency",
                "urgent",
                "kiosk",
                true));
        need.put("applyUntil", inBudapest().plusDays(6).toOffsetDateTime().toString());
        String programme = id(api.as("county_manager@/hu/ke")
                .post(
                        "/api/programmes",
                        Map.of(
                                "unit",
                                "/hu/ke",
                                "names",
                                Map.of("en", "Reading"),
                                "theme",
                                "other",
                                "plan",
                                Map.of())));
        need.put("programmeId", UUID.randomUUID().toString());
        assertThat(post(need).firstError()).isEqualTo("programmeId:unknown_programme");
        need.put("programmeId", programme);

        String id = id(post(need));

        JsonNode kept = api.as(WORKER_IN_TATA).get("/api/needs/" + id).json();
        assertThat(kept.path("shifts")).hasSize(4);
        assertThat(kept.path("shifts").path(3).path("ofSeries").asBoolean()).isTrue();
        assertThat(kept.path("shifts").path(3).path("placesMin").asInt()).isEqualTo(2);
        assertThat(kept.path("timing").path("series").path("rule").asString()).isEqualTo("FREQ=WEEKLY;COUNT=3");
        assertThat(kept.path("allowances").path(0).asString()).isEqualTo("travel_lodging_meals");
        assertThat(kept.path("contact").asString()).isEqualTo("The librarian on duty");
        assertThat(kept.path("urgency").asString()).isEqualTo("urgent");
        assertThat(kept.path("listed").asBoolean()).isTrue();
        assertThat(kept.path("programmeId").asString()).isEqualTo(programme);
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.NEED_STATE, id))
                .singleElement()
                .satisfies(state -> {
                    assertThat(state.payload().path("shifts")).hasSize(4);
                    assertThat(state.payload().path("kiosk").asBoolean()).isTrue();
                    assertThat(state.payload().toString()).doesNotContain("librarian");
                }));
    }

    @Test
    void ofTwoWhoEditOneNeedTheSecondIsToldAndNothingIsLost() {
        Answer posted = post(readingAloud(library));
        String path = "/api/needs/" + id(posted);
        Api.As worker = api.as(WORKER_IN_TATA);

        Answer first =
                worker.with("If-Match", "\"1\"").put(path, with(readingAloud(library), "title", "Reading in bed"));
        Answer second = worker.with("If-Match", "\"1\"").put(path, with(readingAloud(library), "title", "Singing"));

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(worker.get(path).json().path("title").asString()).isEqualTo("Reading in bed");
        assertThat(worker.put(path, readingAloud(library)).status()).isEqualTo(400);
        assertThat(worker.with("If-Match", "*").put(path, readingAloud(library)).status())
                .isEqualTo(412);
        assertBad(
                worker.with("If-Match", "\"2\"").put(path, with(readingAloud(library), "unit", "/hu/ke/komarom")),
                422,
                "unit:unit_stays");
        assertThat(api.as(MANAGER_OF_SERRES)
                        .with("If-Match", "\"2\"")
                        .put(path, readingAloud(library))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aTemplateOfTheCountyIsBegunWithByAHostBelowIt() {
        Map<String, Object> need = with(
                with(readingAloud(library), "contact", "Kovács Anna"), "place", Map.of("lat", 47.65, "lon", 18.32));
        String pattern = id(post(need));
        String name = "Reading " + UUID.randomUUID();
        String template = id(api.as(MANAGER_OF_KOMAROM)
                .post("/api/need-templates", Map.of("unit", "/hu/ke", "name", name, "needId", pattern)));
        String other = registered(api, with(libraryOfTata(), "name", "Library " + UUID.randomUUID()));
        String day = inBudapest().plusDays(20).toLocalDate().toString();

        assertThat(api.as(WORKER_IN_TATA)
                        .get("/api/need-templates?unit=" + TATA)
                        .body())
                .contains(name)
                .doesNotContain("Kovács");
        assertThat(api.as(WORKER_IN_TATA)
                        .get("/api/need-templates?unit=/gr/serres")
                        .body())
                .doesNotContain(name);
        Answer begun = coordinatorOf(api, other)
                .post(
                        "/api/need-templates/" + template + "/needs",
                        Map.of("unit", TATA, "hostId", other, "firstDay", day));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        assertThat(begun.json().path("status").asString()).isEqualTo("draft");
        assertThat(begun.json().path("hostId").asString()).isEqualTo(other);
        assertThat(shiftStart(begun.json())).startsWith(day);
        assertThat(begun.json().has("contact")).isFalse();
        assertThat(begun.json().has("place")).isFalse();
        api.as(MANAGER_OF_KOMAROM).post("/api/need-templates/" + template + "/retirement");
        assertThat(api.as(WORKER_IN_TATA)
                        .post("/api/need-templates/" + template + "/needs", Map.of("unit", TATA, "hostId", library))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aShiftIsAddedAndAnotherCancelledAndEachIsTold() {
        Answer posted = post(with(readingAloud(library), "publish", true));
        String id = id(posted);
        String shift = posted.json().path("shifts").path(0).path("shiftId").asString();
        Api.As worker = api.as(WORKER_IN_TATA);

        Answer more =
                worker.post("/api/needs/" + id + "/shifts", shift(inBudapest().plusDays(9), 2, 5));
        Answer less = worker.post("/api/needs/" + id + "/shifts/" + shift + "/cancel");
        Answer bad =
                worker.post("/api/needs/" + id + "/shifts", shift(inBudapest().plusDays(9), -2, 5));

        assertThat(more.json().path("shifts")).as(more.body()).hasSize(2);
        assertThat(less.json().path("shifts").path(0).path("cancelled").asBoolean())
                .isTrue();
        assertBad(bad, 422, "end:shift_ends_before_start");
        await().untilAsserted(() -> {
            assertThat(bus.sent(Catalogue.NEED, id))
                    .extracting(Sent::type)
                    .containsExactly(
                            "kalaka.need.checked.v1",
                            "kalaka.need.posted.v1",
                            "kalaka.need.changed.v1",
                            "kalaka.need.shift-cancelled.v1");
            assertThat(bus.sent(Catalogue.NEED_STATE, id).getLast().payload().path("shifts"))
                    .hasSize(1);
        });
    }

    @Test
    void aNeedIsFilledByWhoMatchingPlacesAndReopenedWhenAPlacementEnds() {
        Answer posted = post(with(
                with(readingAloud(library), "shifts", List.of(shift(inBudapest().plusDays(7), 2, 1))),
                "publish",
                true));
        UUID need = UUID.fromString(id(posted));
        UUID shift = UUID.fromString(
                posted.json().path("shifts").path(0).path("shiftId").asString());
        UUID placement = UUID.randomUUID();
        OffsetDateTime start = inBudapest().plusDays(7).toOffsetDateTime();
        UUID host = UUID.fromString(library);

        bus.publish(
                new PlacementMade(
                        placement,
                        Network.TATA,
                        need,
                        shift,
                        host,
                        UUID.randomUUID(),
                        start,
                        start.plusHours(2),
                        Instant.now()),
                placement.toString(),
                1);
        await().untilAsserted(() -> assertThat(status(need)).isEqualTo("filled"));
        assertThat(api.anonymous().get("/api/open/needs/" + need).status())
                .as("who saved its address can still read what it is")
                .isEqualTo(200);
        bus.publish(
                new PlacementCancelled(
                        placement,
                        Network.TATA,
                        need,
                        shift,
                        host,
                        UUID.randomUUID(),
                        start,
                        start.plusHours(2),
                        Instant.now()),
                placement.toString(),
                2);
        await().untilAsserted(() -> assertThat(status(need)).isEqualTo("published"));
    }

    @Test
    void aNeedExpiresByItselfWhenItIsOver() {
        String id = id(post(with(
                with(
                        readingAloud(library),
                        "applyUntil",
                        inBudapest().plusSeconds(2).toOffsetDateTime().toString()),
                "publish",
                true)));

        await().untilAsserted(() -> {
            clockwork.look();
            assertThat(status(UUID.fromString(id))).isEqualTo("expired");
        });
        await().untilAsserted(() ->
                assertThat(bus.sent(Catalogue.NEED, id).getLast().type()).isEqualTo("kalaka.need.expired.v1"));
    }

    @Test
    void lastYearsNeedIsCopiedOnce() {
        String id = id(post(readingAloud(library)));
        Api.As worker =
                api.as(WORKER_IN_TATA).with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = worker.post("/api/needs/" + id + "/copy", Map.of());
        Answer second = worker.post("/api/needs/" + id + "/copy", Map.of());

        assertThat(id(first)).isNotEqualTo(id).isEqualTo(id(second));
        assertThat(first.json().path("title").asString()).isEqualTo("Reading aloud to children");
        assertThat(first.json().path("status").asString()).isEqualTo("draft");
        assertThat(api.as(MANAGER_OF_SERRES)
                        .post("/api/needs/" + id + "/copy", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aNeedIsNotClosedWithoutAReason() {
        String id = id(post(readingAloud(library)));

        assertBad(api.as(WORKER_IN_TATA).post("/api/needs/" + id + "/close", Map.of()), 400, "reason:required");
        assertBad(
                api.as(WORKER_IN_TATA).post("/api/needs/" + id + "/close", Map.of("reason", "r".repeat(501))),
                400,
                "reason:bad_length");
        assertBad(api.as(WORKER_IN_TATA).post("/api/needs/" + id + "/close"), 400, "$:not_json");
    }

    @Test
    void aBodyThatIsNoJsonOrAMegabyteIsRefused() {
        assertBad(api.as(WORKER_IN_TATA).post("/api/needs", "title=Reading"), 400, "$:not_json");
        assertThat(post(with(readingAloud(library), "tasks", "T".repeat(1 << 20)))
                        .status())
                .isEqualTo(413);
    }

    private Answer post(Map<String, Object> need) {
        return api.as(WORKER_IN_TATA).post("/api/needs", need);
    }

    private String status(UUID need) {
        return api.as(WORKER_IN_TATA)
                .get("/api/needs/" + need)
                .json()
                .path("status")
                .asString();
    }

    private List<Tuple> states(String id) {
        return bus.sent(Catalogue.NEED_STATE, id).stream()
                .map(sent ->
                        tuple(sent.sequence(), sent.payload().path("status").asString()))
                .toList();
    }

    private static String shiftStart(JsonNode need) {
        return need.path("shifts").path(0).path("start").asString();
    }

    private long counted(String as, String unit, String filter) {
        return api.as(as)
                .get("/api/needs/count?unit=" + unit + filter)
                .json()
                .path("count")
                .asLong();
    }
}
