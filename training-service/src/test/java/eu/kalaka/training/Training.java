package eu.kalaka.training;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.registry.VolunteerState;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Courses and volunteers to test with, in the domain's words. */
public final class Training {

    public static final String ADMIN = "network_admin@/";
    public static final String MANAGER_OF_KOMAROM = "county_manager@/hu/ke";
    public static final String WORKER_IN_TATA = "point_worker@/hu/ke/tata/tata";
    public static final String MANAGER_OF_SERRES = "county_manager@/gr/serres";
    public static final String VIEWER = "viewer@/hu/ke";

    private Training() {}

    /** The hospital's course of the county, valid for two years; every call another code. */
    public static Map<String, Object> hospitalCourse() {
        return Map.of(
                "unit",
                "/hu/ke",
                "code",
                "hospital-" + UUID.randomUUID().toString().substring(0, 8),
                "names",
                Map.of("hu", "Kórházi önkéntes képzés", "en", "Hospital volunteer course"),
                "validMonths",
                24);
    }

    public static String code(Map<String, Object> course) {
        return String.valueOf(course.get("code"));
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    /** The body as text with one field replaced by raw JSON, as only a careless client would write it. */
    public static String withRaw(Map<String, Object> body, String field, String json) {
        Map<String, Object> rest = new HashMap<>(body);
        rest.remove(field);
        String text = new JsonMapper().writeValueAsString(rest);
        return text.substring(0, text.length() - 1) + ",\"" + field + "\":" + json + "}";
    }

    /** The registry tells of a volunteer. */
    public static UUID volunteer(Bus bus, String unit) {
        UUID id = UUID.randomUUID();
        told(bus, id, unit, "registered", 3);
        return id;
    }

    public static void told(Bus bus, UUID id, String unit, String status, long sequence) {
        bus.publish(
                new VolunteerState(
                        id,
                        unit,
                        status,
                        LocalDate.of(1980, 5, 1),
                        null,
                        List.of("HLTH.nurse"),
                        List.of("hu"),
                        List.of(),
                        null,
                        List.of("registry")),
                id.toString(),
                sequence);
    }

    /** Values of one field in a list, all pages of it. */
    public static List<String> all(Api.As caller, String list, String field) {
        List<String> values = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = caller.get(list + (list.contains("?") ? "&" : "?") + "limit=200"
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .json();
            page.path("items").forEach(item -> values.add(item.path(field).asString()));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return values;
    }

    /** What every refusal of bad input looks like: a problem document that names field and reason and shows no innards. */
    public static void assertBad(Answer answer, int status, String error) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.firstError()).isEqualTo(error);
        assertThat(answer.body()).doesNotContain("eu.kalaka.", "Exception", "at java");
    }
}
