package eu.kalaka.training.completion;

import static eu.kalaka.training.Training.ADMIN;
import static eu.kalaka.training.Training.MANAGER_OF_KOMAROM;
import static eu.kalaka.training.Training.MANAGER_OF_SERRES;
import static eu.kalaka.training.Training.VIEWER;
import static eu.kalaka.training.Training.WORKER_IN_TATA;
import static eu.kalaka.training.Training.all;
import static eu.kalaka.training.Training.assertBad;
import static eu.kalaka.training.Training.code;
import static eu.kalaka.training.Training.hospitalCourse;
import static eu.kalaka.training.Training.told;
import static eu.kalaka.training.Training.volunteer;
import static eu.kalaka.training.Training.with;
import static eu.kalaka.training.Training.withRaw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.registry.MergeUndone;
import eu.kalaka.contracts.registry.VolunteerMerged;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import eu.kalaka.training.TrainingService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest(TrainingService.class)
class CompletionsIT {

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    MongoTemplate mongo;

    private String course = "";
    private String completions = "";

    @BeforeEach
    void theCountyHasACourse() {
        Map<String, Object> hospital = hospitalCourse();
        course = code(hospital);
        completions = "/api/courses/" + course + "/completions";
        assertThat(api.as(MANAGER_OF_KOMAROM).post("/api/courses", hospital).status())
                .isEqualTo(201);
    }

    @Test
    void recordsACompletionAndTellsTheBusUntilWhenItCounts() {
        UUID ilona = known("/hu/ke/tata/tata");

        Answer answer = post(ilona, "2026-03-10");

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(completions + "/" + ilona);
        assertThat(answer.json().path("validUntil").asString()).isEqualTo("2028-03-10");
        assertThat(api.as(MANAGER_OF_KOMAROM).get(completions + "/" + ilona).json())
                .isEqualTo(answer.json());
        String key = ilona + ":" + course;
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.COMPLETION, key))
                .singleElement()
                .satisfies(completed -> {
                    assertThat(completed.type()).isEqualTo("kalaka.training.completed.v1");
                    assertThat(completed.sequence()).isEqualTo(1);
                    assertThat(completed.unit()).isEqualTo("/hu/ke");
                    assertThat(completed.payload().path("volunteerId").asString())
                            .isEqualTo(ilona.toString());
                    assertThat(completed.payload().path("validUntil").asString())
                            .isEqualTo("2028-03-10");
                }));
    }

    @Test
    void whoIsErasedIsUnknownHereFromThenOn() {
        UUID ilona = known("/hu/ke/tata/tata");

        bus.publishTombstone(Catalogue.VOLUNTEER_STATE, ilona.toString());

        await().untilAsserted(() -> assertThat(mongo.findById(ilona.toString(), KnownVolunteer.class))
                .isNull());
        assertThat(post(ilona, "2026-03-10").json().path("reason").asString()).isEqualTo("unknown_volunteer");
    }

    @Test
    void aLaterCompletionRenewsAnEarlierOneChangesNothing() {
        UUID ilona = known("/hu/ke/tata/tata");

        Answer first = post(ilona, "2025-03-10");
        Answer later = post(ilona, "2026-03-10");
        Answer equal = post(ilona, "2026-03-10");
        Answer earlier = post(ilona, "2024-03-10");

        assertThat(first.status()).isEqualTo(201);
        assertThat(later.status()).isEqualTo(200);
        assertThat(later.header("ETag")).isEqualTo("\"2\"");
        assertThat(later.json().path("validUntil").asString()).isEqualTo("2028-03-10");
        assertThat(equal.body()).isEqualTo(later.body());
        assertThat(earlier.status()).isEqualTo(200);
        assertThat(earlier.body()).isEqualTo(later.body());
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.COMPLETION, ilona + ":" + course))
                .extracting(
                        sent -> sent.sequence(),
                        sent -> sent.payload().path("completedOn").asString())
                .containsExactly(tuple(1L, "2025-03-10"), tuple(2L, "2026-03-10")));
    }

    @Test
    void aMergeTakesCompletionsAlongAndItsUndoingTakesThemBack() {
        UUID kept = known("/hu/ke/tata/tata");
        UUID gone = known("/hu/ke/tata/tata");
        post(gone, "2026-03-10");
        Api.As manager = api.as(MANAGER_OF_KOMAROM);

        bus.publish(new VolunteerMerged(gone, "/hu/ke/tata/tata", kept, Instant.now()), gone.toString(), 3);

        await().untilAsserted(() ->
                assertThat(manager.get(completions + "/" + kept).status()).isEqualTo(200));

        bus.publish(new MergeUndone(gone, "/hu/ke/tata/tata", kept, Instant.now()), gone.toString(), 5);

        await().untilAsserted(() ->
                assertThat(manager.get(completions + "/" + kept).status()).isEqualTo(404));
        assertThat(manager.get(completions + "/" + gone).status()).isEqualTo(200);
        assertThat(bus.sent(Catalogue.COMPLETION, kept + ":" + course))
                .extracting(sent -> sent.type())
                .last()
                .isEqualTo("kalaka.training.taken-back.v1");
    }

    @Test
    void aLaterMergeMayBeHeardBeforeTheOneThatLeadsToIt() {
        UUID first = known("/hu/ke/tata/tata");
        UUID second = known("/hu/ke/tata/tata");
        UUID last = known("/hu/ke/tata/tata");
        post(second, "2026-01-10");
        post(first, "2026-03-10");
        Api.As manager = api.as(MANAGER_OF_KOMAROM);

        bus.publish(new VolunteerMerged(second, "/hu/ke/tata/tata", last, Instant.now()), second.toString(), 3);
        await().untilAsserted(() ->
                assertThat(manager.get(completions + "/" + last).status()).isEqualTo(200));
        bus.publish(new VolunteerMerged(first, "/hu/ke/tata/tata", second, Instant.now()), first.toString(), 3);

        await().untilAsserted(() -> assertThat(manager.get(completions + "/" + last)
                        .json()
                        .path("completedOn")
                        .asString())
                .isEqualTo("2026-03-10"));
    }

    @Test
    void theSameIdempotencyKeyTwiceHasOneEffectAndTheSameAnswer() {
        UUID ilona = known("/hu/ke/tata/tata");
        Api.As manager = api.as(MANAGER_OF_KOMAROM)
                .with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> body = Map.of("volunteerId", ilona, "completedOn", "2026-03-10");

        Answer first = manager.post(completions, body);
        Answer second = manager.post(completions, body);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        await().untilAsserted(() ->
                assertThat(bus.sent(Catalogue.COMPLETION, ilona + ":" + course)).hasSize(1));
    }

    @Test
    void strangersVolunteersAndNobodyAreEquallyUnknown() {
        UUID eleni = known("/gr/serres/lefkonas");

        Answer ofSerres = post(eleni, "2026-03-10");
        Answer nobody = post(UUID.randomUUID(), "2026-03-10");

        assertBad(ofSerres, 422, "volunteerId:unknown_volunteer");
        assertBad(nobody, 422, "volunteerId:unknown_volunteer");
        assertThat(ofSerres.body()).isEqualTo(nobody.body());
        assertThat(all(api.as(ADMIN), completions, "volunteerId")).isEmpty();
    }

    @Test
    void aPointWorkerRecordsTheCountysCourseForHerOwnVolunteer() {
        UUID ilona = known("/hu/ke/tata/tata");
        Api.As worker = api.as(WORKER_IN_TATA);

        Answer answer = worker.post(completions, completed(ilona));

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(worker.get(completions + "/" + ilona).json()).isEqualTo(answer.json());
        assertThat(worker.get(completions).status()).isEqualTo(403);
    }

    @Test
    void aSiblingPointsVolunteerIsAsUnknownAsNobodyWhosesoeverTheCourseIs() {
        UUID ofDunaalmas = known("/hu/ke/tata/dunaalmas");
        Map<String, Object> ofTata = with(hospitalCourse(), "unit", "/hu/ke/tata/tata");
        Api.As worker = api.as(WORKER_IN_TATA);
        assertThat(worker.post("/api/courses", ofTata).status()).isEqualTo(201);

        for (String each : new String[] {completions, "/api/courses/" + code(ofTata) + "/completions"}) {
            Answer sibling = worker.post(each, completed(ofDunaalmas));
            Answer nobody = worker.post(each, completed(UUID.randomUUID()));

            assertBad(sibling, 422, "volunteerId:unknown_volunteer");
            assertThat(sibling.body()).isEqualTo(nobody.body());
            assertThat(all(api.as(ADMIN), each, "volunteerId")).isEmpty();
        }
        assertThat(post(ofDunaalmas, "2026-03-10").status()).isEqualTo(201);
        assertThat(worker.get(completions + "/" + ofDunaalmas).status()).isEqualTo(404);
        assertThat(worker.get(completions + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void aPointsCourseIsOpenToVolunteersOfTheWholeCounty() {
        UUID ofDunaalmas = known("/hu/ke/tata/dunaalmas");
        Map<String, Object> ofTata = with(hospitalCourse(), "unit", "/hu/ke/tata/tata");
        assertThat(api.as(WORKER_IN_TATA).post("/api/courses", ofTata).status()).isEqualTo(201);

        Answer answer = api.as("point_worker@/hu/ke/tata/dunaalmas")
                .post("/api/courses/" + code(ofTata) + "/completions", completed(ofDunaalmas));

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void whoMovedIsAVolunteerOfTheNewControllerAndAnOldMessageDoesNotMoveHerBack() {
        UUID eleni = known("/gr/serres/lefkonas");
        told(bus, eleni, "/hu/ke/tata", "active", 9);
        await().until(() -> post(eleni, "2026-03-10").status() == 201);

        told(bus, eleni, "/gr/serres/lefkonas", "active", 3);

        await().during(Duration.ofSeconds(1))
                .until(() -> post(eleni, "2026-03-10").status() == 200);
    }

    @Test
    void theCopyHoldsNothingThatIsNotNeeded() {
        UUID ilona = known("/hu/ke/tata/tata");

        assertThat(mongo.getCollection("known-volunteers")
                        .find(new Document("_id", ilona.toString()))
                        .first())
                .isNotNull()
                .satisfies(copy -> assertThat(copy.keySet())
                        .containsExactlyInAnyOrder("_id", "volunteerId", "unit", "status", "sequence"));
    }

    @Test
    void whoCompletedWhatIsKnownToStaffOfTheCoursesControllerOnly() {
        UUID ilona = known("/hu/ke/tata/tata");
        post(ilona, "2026-03-10");

        assertThat(all(api.as(MANAGER_OF_KOMAROM), completions, "volunteerId")).containsExactly(ilona.toString());
        for (String stranger : new String[] {MANAGER_OF_SERRES, VIEWER, "volunteer@/hu/ke/tata"}) {
            assertThat(api.as(stranger).get(completions).status()).as(stranger).isEqualTo(403);
            assertThat(api.as(stranger).get(completions + "/" + ilona).status())
                    .as(stranger)
                    .isEqualTo(stranger.equals(MANAGER_OF_SERRES) ? 404 : 403);
            assertThat(api.as(stranger)
                            .post(completions, Map.of("volunteerId", ilona, "completedOn", "2026-03-11"))
                            .status())
                    .as(stranger)
                    .isEqualTo(403);
        }
        assertThat(api.anonymous().get(completions).status()).isEqualTo(401);
    }

    @Test
    void aVolunteerSeesHerOwnCompletionAndNobodyElses() {
        UUID ilona = known("/hu/ke/tata/tata");
        UUID other = known("/hu/ke/tata/tata");
        post(ilona, "2026-03-10");
        post(other, "2026-03-10");
        Api.As herself = api.as("volunteer@/hu/ke/tata/tata").withOwn("volunteer_id", ilona);

        assertThat(herself.get(completions + "/" + ilona).status()).isEqualTo(200);
        assertThat(herself.get(completions + "/" + other).status()).isEqualTo(404);
        assertThat(herself.get(completions).status()).isEqualTo(403);
        assertThat(herself.post(completions, Map.of("volunteerId", ilona, "completedOn", "2026-03-11"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aCourseThatIsNotThereHasNoCompletions() {
        assertThat(api.as(ADMIN).get("/api/courses/no-such-course/completions").status())
                .isEqualTo(404);
        assertThat(api.as(ADMIN)
                        .post(
                                "/api/courses/no-such-course/completions",
                                Map.of("volunteerId", UUID.randomUUID(), "completedOn", "2026-03-11"))
                        .status())
                .isEqualTo(404);
        assertThat(api.as(ADMIN).get(completions + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            volunteerId | null                       | 400 | volunteerId:required
            volunteerId | "Ilona"                    | 400 | volunteerId:wrong_type
            volunteerId | 7                          | 400 | volunteerId:wrong_type
            completedOn | null                       | 400 | completedOn:required
            completedOn | "2026-02-30"               | 400 | completedOn:wrong_type
            completedOn | "last Tuesday"             | 400 | completedOn:wrong_type
            completedOn | 20260310                   | 400 | completedOn:wrong_type
            completedOn | "2999-01-01"               | 422 | completedOn:completed_in_the_future
            grade       | "A"                        | 400 | grade:unknown_field
            """)
    void badInputNamesFieldAndReasonAndStoresNothing(String field, String json, int status, String error) {
        UUID ilona = known("/hu/ke/tata/tata");
        Map<String, Object> body = Map.of("volunteerId", ilona, "completedOn", "2026-03-10");

        assertBad(api.as(ADMIN).post(completions, withRaw(body, field, json)), status, error);

        assertThat(all(api.as(ADMIN), completions, "volunteerId")).isEmpty();
    }

    @Test
    void aBodyThatIsNoJsonOrAMegabyteIsRefused() {
        assertBad(api.as(ADMIN).post(completions, "{\"volunteerId\":"), 400, "$:not_json");
        assertBad(api.as(ADMIN).post(completions), 400, "$:not_json");
        assertThat(api.as(ADMIN)
                        .post(completions, with(Map.of(), "volunteerId", "v".repeat(1 << 20)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void refusalsAreToldInTheCallersLanguage() {
        LocalDate nextWeek = LocalDate.now(ZoneOffset.UTC).plusDays(7);

        assertThat(api.as(ADMIN)
                        .in("el")
                        .post(completions, Map.of("volunteerId", UUID.randomUUID(), "completedOn", nextWeek.toString()))
                        .json()
                        .path("detail")
                        .asString())
                .isEqualTo("Αυτή η ημέρα δεν έχει έρθει ακόμη");
    }

    private Answer post(UUID volunteer, String completedOn) {
        return api.as(MANAGER_OF_KOMAROM)
                .post(completions, Map.of("volunteerId", volunteer, "completedOn", completedOn));
    }

    private static Map<String, Object> completed(UUID volunteer) {
        return Map.of("volunteerId", volunteer, "completedOn", "2026-03-10");
    }

    /** A volunteer of whom this service has heard. */
    private UUID known(String unit) {
        UUID volunteer = volunteer(bus, unit);
        await().until(() -> mongo.findById(volunteer.toString(), KnownVolunteer.class) != null);
        return volunteer;
    }
}
