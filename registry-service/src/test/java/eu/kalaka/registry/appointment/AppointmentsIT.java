package eu.kalaka.registry.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(RegistryService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppointmentsIT {

    private static final String SERRES = "/gr/serres/lefkonas";
    private static final String ADVISER = "adviser@" + SERRES;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @BeforeAll
    void theTreeIsKnown() {
        bus.publish(new UnitState(SERRES, "point", Map.of("en", "Lefkonas"), null), SERRES, 1);
        await().until(() -> api.as(ADVISER).post("/api/appointments", agreed()).status() == 201);
    }

    @Test
    void theCalendarFileSaysWhenAndWhereButNotWithWhomOrWhy() throws Exception {
        String id = agree();

        Answer file = api.as(ADVISER).get("/api/appointments/" + id + "/calendar");

        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        assertThat(file.body()).doesNotContain("a delicate matter");
        Component event = event(file);
        assertThat(value(event, Property.DTSTART)).isEqualTo("20310107T090000Z");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Βιντεοκλήση με το κέντρο εθελοντισμού");
        assertThat(value(event, Property.LOCATION)).isEqualTo("https://meet.example/kalaka");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
    }

    @Test
    void aMovedOrCancelledOneTakesThePlaceOfTheOlderInTheCalendar() throws Exception {
        String id = agree();
        change(id, "2031-01-09T09:00:00Z", "2031-01-09T09:30:00Z", "planned");

        Answer cancelled = change(id, "2031-01-09T09:00:00Z", "2031-01-09T09:30:00Z", "cancelled");

        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
        Component event = event(api.as(ADVISER).get("/api/appointments/" + id + "/calendar"));
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20310109T090000Z");
        assertThat(change(id, "2031-01-10T09:00:00Z", "2031-01-10T09:30:00Z", "planned")
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("appointment_over");
    }

    @Test
    void whatHasNotTakenPlaceYetWasNotKept() {
        Answer answer = change(agree(), "2031-01-07T09:00:00Z", "2031-01-07T09:30:00Z", "kept");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("reason").asString()).isEqualTo("not_yet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            start       | "2020-01-07T09:00:00Z"                   | start:in_the_past
            end         | "2031-01-07T09:00:00Z"                   | end:ends_before_start
            link        | null                                     | link:link_needed
            link        | "http://meet.example"                    | link:bad_form
            kind        | "pigeon"                                 | kind:bad_form
            unit        | "/gr/serres/nowhere"                     | unit:unknown_unit
            volunteerId | "00000000-0000-0000-0000-000000000000"   | volunteerId:unknown_volunteer
            """)
    void badInputNamesFieldAndReason(String field, String json, String error) {
        Map<String, Object> agreed = new HashMap<>(agreed());
        agreed.remove(field);
        String body = new tools.jackson.databind.json.JsonMapper().writeValueAsString(agreed);

        Answer answer = api.as("network_admin@/")
                .post("/api/appointments", body.substring(0, body.length() - 1) + ",\"" + field + "\":" + json + "}");

        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        assertThat(answer.firstError()).isEqualTo(error);
    }

    private Answer change(String id, String start, String end, String state) {
        return api.as(ADVISER).put("/api/appointments/" + id, Map.of("start", start, "end", end, "state", state));
    }

    private String agree() {
        Answer answer = api.as(ADVISER).post("/api/appointments", agreed());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static Component event(Answer file) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(file.body()))
                .getComponents()
                .getFirst();
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Map<String, Object> agreed() {
        return Map.of(
                "unit",
                SERRES,
                "kind",
                "video",
                "start",
                "2031-01-07T09:00:00Z",
                "end",
                "2031-01-07T09:30:00Z",
                "language",
                "el",
                "about",
                "a delicate matter",
                "link",
                "https://meet.example/kalaka");
    }
}
