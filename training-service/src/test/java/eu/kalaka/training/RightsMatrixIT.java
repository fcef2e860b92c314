package eu.kalaka.training;

import static eu.kalaka.training.Training.ADMIN;
import static eu.kalaka.training.Training.code;
import static eu.kalaka.training.Training.hospitalCourse;
import static eu.kalaka.training.Training.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import eu.kalaka.testkit.matrix.Call;
import eu.kalaka.testkit.matrix.Fixture;
import eu.kalaka.testkit.matrix.Fixture.Placing;
import eu.kalaka.testkit.matrix.Placed;
import eu.kalaka.testkit.matrix.RightsMatrix;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(TrainingService.class)
class RightsMatrixIT extends RightsMatrix {

    private static final String COURSES = "/api/courses/";

    private final Api api;
    private final Bus bus;

    @Autowired
    RightsMatrixIT(Api api, Bus bus) {
        this.api = api;
        this.bus = bus;
    }

    @Override
    protected Fixture fixture() {
        Placing course = unit -> Placed.of(opened(unit), unit);
        Placing completion = this::completion;
        return Fixture.of("training")
                .inUnit("GET /api/courses", unit -> Call.to("/api/courses?unit=" + unit))
                .on("GET /api/courses/{code}", course, one -> Call.to(COURSES + one.id()))
                .inUnit("POST /api/courses", unit -> Call.to("/api/courses", with(hospitalCourse(), "unit", unit)))
                .on(
                        "PUT /api/courses/{code}/starts",
                        course,
                        one -> Call.to(COURSES + one.id() + "/starts", Map.of("starts", List.of("2027-03-01"))))
                .on("GET /api/courses/{code}/completions", course, one -> Call.to(COURSES + one.id() + "/completions"))
                .on(
                        "POST /api/courses/{code}/completions",
                        completion,
                        one -> Call.to(COURSES + one.get("course") + "/completions", completed(one.id())))
                .on(
                        "GET /api/courses/{code}/completions/{volunteerId}",
                        completion,
                        one -> Call.to(COURSES + one.get("course") + "/completions/" + one.id()));
    }

    @Override
    protected Set<String> sample() {
        return Set.of("PUT /api/courses/{code}/starts", "GET /api/courses/{code}/completions/{volunteerId}");
    }

    /** Of a volunteer of the unit, in a course of the county or municipality. */
    private Placed completion(String unit) {
        String course = opened(new UnitPath(unit).controller().value());
        UUID volunteer = Training.volunteer(bus, unit);
        await().until(() -> api.as(ADMIN)
                        .post(COURSES + course + "/completions", completed(volunteer.toString()))
                        .status()
                == 201);
        return Placed.volunteer(volunteer, unit).with("course", course);
    }

    private String opened(String unit) {
        Map<String, Object> course = with(hospitalCourse(), "unit", unit);
        assertThat(api.as(ADMIN).post("/api/courses", course).status()).isEqualTo(201);
        return code(course);
    }

    private static Map<String, Object> completed(String volunteer) {
        return Map.of("volunteerId", volunteer, "completedOn", "2026-03-10");
    }
}
