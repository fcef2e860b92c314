package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

@ServiceTest(RegistryService.class)
class LifeCycleIT {

    private static final String TATA = "/hu/ke/tata/tata";
    private static final String WORKER = "point_worker@" + TATA;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void theTreeIsKnown() {
        bus.publish(new UnitState(TATA, "point", Map.of("en", "Tata"), null), TATA, 1);
        await().until(() -> register().status() == 201);
    }

    @Test
    void everyStepStandsInTheHistoryWithWhoWhenAndWhy() {
        String id = registered();
        step(id, "interview", "two-way talk");
        step(id, "activate", null);

        Answer left = step(id, "leave", "moves to her daughter");

        assertThat(left.status()).as(left.body()).isEqualTo(200);
        assertThat(left.json().path("history"))
                .extracting(step -> step.path("status").asString())
                .containsExactly("registered", "interviewed", "active", "left");
        assertThat(left.json().path("history").path(3).path("reason").asString())
                .isEqualTo("moves to her daughter");
        assertThat(left.json().path("history").path(3).path("by").asString()).isNotBlank();
        assertThat(step(id, "pause", null).json().path("reason").asString()).isEqualTo("has_left");
        assertThat(step(id, "return", null).json().path("status").asString()).isEqualTo("registered");
    }

    @Test
    void whyIsAskedOfWhoeverLeaves() {
        Answer answer = api.as(WORKER).post("/api/volunteers/" + registered() + "/leave", Map.of("reason", " "));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void aProfileIsSeenAsItWasOnADay() {
        String id = registered();
        api.as(WORKER)
                .put(
                        "/api/volunteers/" + id + "/student",
                        Map.of("school", "Eötvös", "accepted", true, "areas", List.of("social")));
        step(id, "interview", null);
        madeLongAgo(id, 30, 20, 10);

        assertThat(asOf(id, 31).status()).isEqualTo(404);
        assertThat(asOf(id, 25).json().path("particulars").has("student")).isFalse();
        assertThat(asOf(id, 25).json().path("status").asString()).isEqualTo("registered");
        assertThat(asOf(id, 15)
                        .json()
                        .path("particulars")
                        .path("student")
                        .path("school")
                        .asString())
                .isEqualTo("Eötvös");
        assertThat(asOf(id, 15).json().path("history").size()).isEqualTo(1);
        assertThat(asOf(id, 0).json().path("status").asString()).isEqualTo("interviewed");
        assertThat(asOf(id, 15).header("ETag")).isEmpty();
        assertThat(asOf(id, -2).status()).isEqualTo(400);
    }

    @Test
    void ofTwoWhoChangeOneRecordAtOnceTheSecondIsToldAndNothingIsLost() {
        String id = registered();
        Api.As sawTheSame = api.as(WORKER).with("If-Match", "\"1\"");

        Answer first = sawTheSame.post("/api/volunteers/" + id + "/interview", Map.of());
        Answer second = sawTheSame.put("/api/volunteers/" + id + "/student", Map.of("school", "E", "accepted", true));

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.json().path("type").asString()).endsWith("/stale");
        assertThat(api.as(WORKER)
                        .get("/api/volunteers/" + id)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("interviewed");
    }

    /** Made so many days ago, with its first and second change when they were. */
    private void madeLongAgo(String id, int made, int first, int second) {
        Update update = new Update()
                .set("since", Date.from(daysAgo(made)))
                .set("past.0.until", Date.from(daysAgo(first)))
                .set("past.1.until", Date.from(daysAgo(second)));
        mongo.updateFirst(query(where("_id").is(id)), update, Volunteer.class);
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(days, ChronoUnit.DAYS);
    }

    private Answer asOf(String id, int daysAgo) {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo);
        return api.as(WORKER).get("/api/volunteers/" + id + "?asOf=" + day);
    }

    private Answer step(String id, String step, @Nullable String reason) {
        return api.as(WORKER)
                .post("/api/volunteers/" + id + "/" + step, reason == null ? Map.of() : Map.of("reason", reason));
    }

    private String registered() {
        return register().json().path("id").asString();
    }

    private Answer register() {
        return api.as(WORKER)
                .post(
                        "/api/volunteers",
                        Map.of(
                                "unit", TATA,
                                "name", "Kovács Erzsébet",
                                "language", "hu",
                                "birthDate", "1952-03-14",
                                "channel", "desk"));
    }
}
