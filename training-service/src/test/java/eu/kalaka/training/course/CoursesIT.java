package eu.kalaka.training.course;

import static eu.kalaka.training.Training.ADMIN;
import static eu.kalaka.training.Training.MANAGER_OF_KOMAROM;
import static eu.kalaka.training.Training.MANAGER_OF_SERRES;
import static eu.kalaka.training.Training.VIEWER;
import static eu.kalaka.training.Training.WORKER_IN_TATA;
import static eu.kalaka.training.Training.all;
import static eu.kalaka.training.Training.assertBad;
import static eu.kalaka.training.Training.code;
import static eu.kalaka.training.Training.hospitalCourse;
import static eu.kalaka.training.Training.with;
import static eu.kalaka.training.Training.withRaw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.Sent;
import eu.kalaka.testkit.ServiceTest;
import eu.kalaka.training.TrainingService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(TrainingService.class)
class CoursesIT {

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Test
    void opensACourseAndTellsTheBus() {
        Map<String, Object> course = hospitalCourse();

        Answer answer = api.as(MANAGER_OF_KOMAROM).post("/api/courses", course);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/courses/" + code(course));
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().propertyNames()).doesNotContain("openedBy");
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.COURSE, code(course)))
                .singleElement()
                .satisfies(opened -> {
                    assertThat(opened.type()).isEqualTo("kalaka.course.opened.v1");
                    assertThat(opened.sequence()).isEqualTo(1);
                    assertThat(opened.unit()).isEqualTo("/hu/ke");
                    assertThat(opened.payload().path("validMonths").asInt()).isEqualTo(24);
                    assertThat(opened.payload().path("names").path("hu").asString())
                            .isEqualTo("Kórházi önkéntes képzés");
                }));
    }

    @Test
    void theSameIdempotencyKeyTwiceHasOneEffectAndTheSameAnswer() {
        Map<String, Object> course = hospitalCourse();
        Api.As manager = api.as(MANAGER_OF_KOMAROM)
                .with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = manager.post("/api/courses", course);
        Answer second = manager.post("/api/courses", course);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        await().untilAsserted(() ->
                assertThat(bus.sent(Catalogue.COURSE, code(course))).hasSize(1));
    }

    @Test
    void aCodeIsUsedOnceInTheNetwork() {
        Map<String, Object> course = hospitalCourse();
        api.as(MANAGER_OF_KOMAROM).post("/api/courses", course);

        Answer again = api.as(MANAGER_OF_KOMAROM)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/courses", course);
        Answer inSerres = api.as(MANAGER_OF_SERRES).post("/api/courses", with(course, "unit", "/gr/serres"));

        assertBad(again, 409, "code:course_exists");
        assertBad(inSerres, 409, "code:course_exists");
        assertThat(api.as(VIEWER)
                        .get("/api/courses/" + code(course))
                        .json()
                        .path("unit")
                        .asString())
                .isEqualTo("/hu/ke");
    }

    @Test
    void aCodeThatLooksLikeAnIdOfTheStoreIsACodeLikeAnyOther() {
        Map<String, Object> course = with(
                hospitalCourse(),
                "code",
                UUID.randomUUID().toString().replace("-", "").substring(0, 24));

        assertThat(api.as(ADMIN).post("/api/courses", course).status()).isEqualTo(201);
        assertThat(api.as(ADMIN).get("/api/courses/" + code(course)).status()).isEqualTo(200);
        assertThat(all(api.as(ADMIN), "/api/courses", "code")).contains(code(course));
    }

    @Test
    void tellsWhenACourseIsHeldNextAndReplacesThePlan() {
        Map<String, Object> course = with(hospitalCourse(), "starts", List.of("2027-02-04", "2026-12-03"));
        api.as(MANAGER_OF_KOMAROM).post("/api/courses", course);
        String path = "/api/courses/" + code(course) + "/starts";

        Answer planned = api.as(MANAGER_OF_KOMAROM).put(path, Map.of("starts", List.of("2027-03-01")));

        assertThat(planned.status()).as(planned.body()).isEqualTo(200);
        assertThat(planned.json().path("starts").toString()).isEqualTo("[\"2027-03-01\"]");
        assertThat(api.as(MANAGER_OF_SERRES)
                        .put(path, Map.of("starts", List.of()))
                        .status())
                .isEqualTo(403);
        assertThat(api.as(MANAGER_OF_KOMAROM)
                        .put("/api/courses/nowhere/starts", Map.of("starts", List.of()))
                        .status())
                .isEqualTo(404);
        assertBad(api.as(MANAGER_OF_KOMAROM).put(path, Map.of("starts", List.of("soon"))), 400, "starts[0]:wrong_type");
        await().untilAsserted(() -> {
            assertThat(bus.sent(Catalogue.COURSE, code(course)))
                    .extracting(Sent::type)
                    .containsExactly("kalaka.course.opened.v1", "kalaka.course.scheduled.v1");
            assertThat(bus.sent(Catalogue.COURSE, code(course))
                            .getFirst()
                            .payload()
                            .path("starts")
                            .toString())
                    .isEqualTo("[\"2026-12-03\",\"2027-02-04\"]");
        });
    }

    @Test
    void everybodySignedInSeesTheCourses() {
        Map<String, Object> course = hospitalCourse();
        api.as(MANAGER_OF_KOMAROM).post("/api/courses", course);

        assertThat(api.as("volunteer@/gr/serres")
                        .get("/api/courses/" + code(course))
                        .status())
                .isEqualTo(200);
        assertThat(api.anonymous().get("/api/courses/" + code(course)).status()).isEqualTo(401);
        assertThat(all(api.as(VIEWER), "/api/courses?unit=/hu/ke", "code")).contains(code(course));
        assertThat(all(api.as(VIEWER), "/api/courses", "code")).contains(code(course));
        assertThat(all(api.as(VIEWER), "/api/courses?unit=/gr/serres", "code")).doesNotContain(code(course));
        assertThat(api.as(VIEWER).get("/api/courses/no-such-course").status()).isEqualTo(404);
        assertBad(api.as(VIEWER).get("/api/courses?unit=tata"), 400, "unit:wrong_type");
    }

    @Test
    void theListComesInPages() {
        for (int i = 0; i < 3; i++) {
            api.as(MANAGER_OF_KOMAROM).post("/api/courses", hospitalCourse());
        }

        Answer first = api.as(VIEWER).get("/api/courses?limit=2");
        Answer next = api.as(VIEWER)
                .get("/api/courses?limit=1&cursor=" + first.json().path("next").asString());

        assertThat(first.json().path("items").size()).isEqualTo(2);
        assertThat(next.json().path("items").path(0).path("code").asString())
                .isGreaterThan(first.json().path("items").path(1).path("code").asString());
    }

    @Test
    void staffOpenCoursesOnlyInTheirUnits() {
        assertThat(api.as(MANAGER_OF_SERRES)
                        .post("/api/courses", hospitalCourse())
                        .status())
                .isEqualTo(403);
        assertThat(api.as(WORKER_IN_TATA).post("/api/courses", hospitalCourse()).status())
                .isEqualTo(403);
        assertThat(api.as(VIEWER).post("/api/courses", hospitalCourse()).status())
                .isEqualTo(403);
        assertThat(api.anonymous().post("/api/courses", hospitalCourse()).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code        | null                 | 400 | code:required
            code        | "x"                  | 400 | code:bad_form
            code        | "Hospital Volunteer" | 400 | code:bad_form
            code        | ["x"]                | 400 | code:wrong_type
            unit        | "hu/ke"              | 400 | unit:bad_form
            unit        | null                 | 400 | unit:required
            names       | null                 | 400 | names:required
            names       | {}                   | 422 | names:name_missing
            names       | {"en":" "}           | 422 | names:name_missing
            names       | {"fr":"Hôpital"}     | 400 | names.fr:unknown_field
            validMonths | 0                    | 400 | validMonths:out_of_range
            validMonths | 121                  | 400 | validMonths:out_of_range
            validMonths | "two years"          | 400 | validMonths:wrong_type
            validMonths | 1.5                  | 400 | validMonths:wrong_type
            price       | 10                   | 400 | price:unknown_field
            """)
    void badInputNamesFieldAndReasonAndStoresNothing(String field, String json, int status, String error) {
        Map<String, Object> course = hospitalCourse();

        assertBad(api.as(ADMIN).post("/api/courses", withRaw(course, field, json)), status, error);

        assertThat(api.as(ADMIN).get("/api/courses/" + code(course)).status()).isEqualTo(404);
    }

    @Test
    void thereIsAMeasureInEverything() {
        assertBad(
                api.as(ADMIN).post("/api/courses", with(hospitalCourse(), "code", "c".repeat(41))),
                400,
                "code:bad_form");
        assertBad(
                api.as(ADMIN).post("/api/courses", with(hospitalCourse(), "names", Map.of("el", "ν".repeat(121)))),
                400,
                "names.el:bad_length");
        assertThat(api.as(ADMIN)
                        .post("/api/courses", with(hospitalCourse(), "names", Map.of("el", "ν".repeat(1 << 20))))
                        .status())
                .isEqualTo(413);
        assertBad(api.as(ADMIN).post("/api/courses", "code=hospital"), 400, "$:not_json");
    }

    @Test
    void theServiceDescribesItself() {
        assertThat(api.anonymous().get("/v3/api-docs").json().path("paths").propertyNames())
                .contains("/api/courses", "/api/courses/{code}/completions");
    }
}
