package eu.kalaka.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A small network to test with: units, a host, a need, as request bodies in the domain's words. */
public final class Network {

    public static final String ADMIN = "network_admin@/";
    public static final String MANAGER_OF_KOMAROM = "county_manager@/hu/ke";
    public static final String WORKER_IN_TATA = "point_worker@/hu/ke/tata/tata";
    public static final String COORDINATOR_OF_KOMAROM_TOWN = "coordinator@/hu/ke/komarom";
    public static final String MANAGER_OF_SERRES = "county_manager@/gr/serres";
    public static final String VIEWER = "viewer@/hu/ke";

    public static final String TATA = "/hu/ke/tata/tata";
    public static final String LEFKONAS = "/gr/serres/lefkonas";

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("/", "network");
        KINDS.put("/hu/ke", "county");
        KINDS.put("/hu/ke/tata", "branch");
        KINDS.put(TATA, "point");
        KINDS.put("/hu/ke/komarom", "branch");
        KINDS.put("/gr/serres", "municipality");
        KINDS.put(LEFKONAS, "municipal_unit");
    }

    private Network() {}

    /** Makes the units, as often as one likes. */
    public static void stands(Api api) {
        KINDS.forEach((path, kind) -> assertThat(
                        api.as(ADMIN).put("/api/units", unit(path, kind)).status())
                .as(path)
                .isIn(200, 201));
    }

    public static Map<String, Object> unit(String path, String kind) {
        return Map.of("path", path, "kind", kind, "names", Map.of("en", "Unit at " + path));
    }

    /** The municipal library of Tata wants to be a host. */
    public static Map<String, Object> libraryOfTata() {
        return Map.of(
                "unit", TATA,
                "name", "Tatai Könyvtár",
                "legalType", "library",
                "country", "HU",
                "email", "konyvtar@example.org",
                "phone", "06 34 123 456",
                "place", Map.of("lat", 47.65, "lon", 18.32));
    }

    public static Map<String, Object> associationOfLefkonas() {
        return Map.of(
                "unit", LEFKONAS,
                "name", "Σύλλογος Λευκώνα",
                "legalType", "association",
                "country", "GR",
                "phone", "2321 012345");
    }

    public static String registered(Api api, Map<String, Object> host) {
        return id(api.as(ADMIN).post("/api/hosts", host));
    }

    /** Reading aloud in the library next Saturday or so, as a draft. */
    public static Map<String, Object> readingAloud(String host) {
        return Map.of(
                "unit",
                TATA,
                "hostId",
                host,
                "title",
                "Reading aloud to children",
                "tasks",
                "Two stories and a game.",
                "activity",
                "education",
                "targetGroup",
                "children",
                "regime",
                "koet",
                "shifts",
                List.of(shift(inBudapest().plusDays(7), 2, 3)),
                "skillsMust",
                List.of("EDUC.reading_aloud"),
                "skillsNice",
                List.of("CARE.company_older"));
    }

    public static ZonedDateTime inBudapest() {
        return ZonedDateTime.now(ZoneId.of("Europe/Budapest")).withNano(0);
    }

    public static Map<String, Object> shift(ZonedDateTime start, int hours, int places) {
        OffsetDateTime from = start.toOffsetDateTime();
        return Map.of("start", from.toString(), "end", from.plusHours(hours).toString(), "places", places);
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

    public static Api.As coordinatorOf(Api api, String host) {
        return api.as("host_coordinator@" + TATA).withOwn("host_id", UUID.fromString(host));
    }

    public static String id(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    /** Ids of a list, all pages of it. */
    public static List<String> ids(Api.As caller, String list) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            var page = caller.get(list + (list.contains("?") ? "&" : "?") + "limit=200"
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .json();
            page.path("items").forEach(item -> ids.add(item.path("id").asString()));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return ids;
    }

    /** What every refusal of bad input looks like: a problem document that names field and reason and shows no innards. */
    public static void assertBad(Answer answer, int status, String error) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.firstError()).isEqualTo(error);
        assertThat(answer.body()).doesNotContain("eu.kalaka.", "Exception", "at java");
    }
}
