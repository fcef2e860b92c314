package eu.kalaka.organisation.feed;

import static eu.kalaka.organisation.Network.TATA;
import static eu.kalaka.organisation.Network.WORKER_IN_TATA;
import static eu.kalaka.organisation.Network.assertBad;
import static eu.kalaka.organisation.Network.id;
import static eu.kalaka.organisation.Network.readingAloud;
import static eu.kalaka.organisation.Network.registered;
import static eu.kalaka.organisation.Network.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.organisation.Network;
import eu.kalaka.organisation.OrganisationService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.ServiceTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest(OrganisationService.class)
class OpenDataIT {

    private static final Pattern DECLARED = Pattern.compile("^:([A-Za-z]+)\\s*$", Pattern.MULTILINE);

    @Autowired
    Api api;

    private String library = "";
    private String need = "";

    @BeforeEach
    void aNeedIsPublished() {
        Network.stands(api);
        String name = UUID.randomUUID().toString();
        library = registered(
                api,
                Map.of(
                        "unit",
                        TATA,
                        "name",
                        "Könyvtár " + name,
                        "legalType",
                        "library",
                        "country",
                        "HU",
                        "email",
                        name + "@example.org"));
        Map<String, Object> whole = new HashMap<>(readingAloud(library));
        whole.putAll(Map.of(
                "publish",
                true,
                "place",
                Map.of("lat", 47.65, "lon", 18.32),
                "placeName",
                "Children's room",
                "contact",
                "Kovács Anna, 06 30 123 4567",
                "minAge",
                16,
                "accessible",
                true,
                "languagesNice",
                List.of("hu"),
                "allowances",
                List.of("training"),
                "urgency",
                "emergency"));
        need = id(api.as(WORKER_IN_TATA).post("/api/needs", whole));
    }

    @Test
    void theFeedSpeaksTheVolunteeringDataStandard() throws IOException {
        JsonNode graph = await().until(() -> graph(), all -> all.path("@graph").size() > 0 && activity(all) != null);
        JsonNode activity = Objects.requireNonNull(activity(graph));

        assertThat(graph.path("@context").asString()).isEqualTo("https://api.volunteeringdata.io/context/v1");
        assertThat(activity.path("label").asString()).isEqualTo("Reading aloud to children");
        assertThat(activity.path("requiresEmergencyParticipation").asString()).isEqualTo("true");
        assertThat(activity.path("allowsRemoteParticipation").asString()).isEqualTo("false");
        assertThat(activity.path("session")
                        .path(0)
                        .path("location")
                        .path(0)
                        .path("latitude")
                        .asString())
                .isEqualTo("47.65");
        assertThat(activity.path("session")
                        .path(0)
                        .path("time")
                        .path(0)
                        .path("beginning")
                        .asString())
                .isNotBlank();
        assertThat(activity.path("demography").path(0).path("label").asString()).isEqualTo("Gyermekek");
        assertThat(graph.path("@graph"))
                .anySatisfy(node -> assertThat(node.path("id")).isEqualTo(activity.path("organisation")));
        assertThat(declared()).containsAll(terms(graph.path("@graph"))).contains("Activity", "Organisation");
        assertThat(terms(example().path("@graph"))).containsAll(terms(activity));
    }

    @Test
    void nothingPersonalIsInAnyFeed() {
        for (String path : paths()) {
            assertThat(api.anonymous().get(path).body()).as(path).doesNotContain("Kovács", "123 4567", "example.org");
        }
    }

    @Test
    void whoAsksAgainHearsThatNothingHasChanged() {
        for (String path : paths()) {
            Answer first = api.anonymous().get(path);
            Answer second =
                    api.anonymous().with("If-None-Match", first.header("ETag")).get(path);

            assertThat(first.status()).as(path).isEqualTo(200);
            assertThat(first.header("Cache-Control")).contains("max-age=60", "public");
            assertThat(second.status()).as(path).isEqualTo(304);
            assertThat(second.body()).isEmpty();
        }
    }

    @Test
    void oneNeedIsAJobPosting() {
        Answer answer = api.anonymous().get("/api/open/needs/" + need);

        assertThat(answer.header("Content-Type")).startsWith("application/ld+json");
        JsonNode posting = answer.json();
        assertThat(posting.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(posting.path("@type").asString()).isEqualTo("JobPosting");
        assertThat(posting.path("employmentType").asString()).isEqualTo("VOLUNTEER");
        assertThat(posting.path("hiringOrganization").path("name").asString()).startsWith("Könyvtár");
        assertThat(posting.path("jobLocation")
                        .path("address")
                        .path("addressCountry")
                        .asString())
                .isEqualTo("HU");
        assertThat(posting.path("totalJobOpenings").asInt()).isEqualTo(3);
        assertThat(posting.path("validThrough").asString()).isNotBlank();
    }

    @Test
    void whatIsNotPublishedOrNotListedIsNowhere() {
        String draft = id(api.as(WORKER_IN_TATA).post("/api/needs", readingAloud(library)));
        String unlisted = id(api.as(WORKER_IN_TATA)
                .post("/api/needs", with(with(readingAloud(library), "publish", true), "listed", false)));
        Answer all = api.anonymous().get("/api/open/needs.jsonld?unit=" + TATA);

        for (String hidden : List.of(draft, unlisted)) {
            assertThat(api.anonymous().get("/api/open/needs/" + hidden).status())
                    .isEqualTo(404);
            assertThat(all.body()).doesNotContain(hidden);
        }
    }

    @Test
    void aCalendarHasTheShiftsOfTheHostAndACalendarProgramReadsIt() throws IOException, ParserException {
        Answer answer = api.anonymous().get("/api/open/hosts/" + library + "/calendar.ics");

        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(1);
        assertThat(answer.body()).contains("SUMMARY:Reading aloud to children", "STATUS:CONFIRMED");
        assertThat(api.anonymous()
                        .get("/api/open/units/calendar.ics?unit=/hu/ke/komarom")
                        .body())
                .doesNotContain("VEVENT");
    }

    @Test
    void theMapShowsNeedsByPlaceAndTargetGroup() {
        JsonNode children = await().until(
                        () -> api.anonymous()
                                .get("/api/open/needs.geojson?targetGroup=children&unit=" + TATA)
                                .json(),
                        map -> feature(map) != null);
        JsonNode feature = Objects.requireNonNull(feature(children));

        assertThat(children.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(feature.path("geometry").path("coordinates").path(0).asDouble())
                .isEqualTo(18.32);
        assertThat(feature.path("geometry").path("coordinates").path(1).asDouble())
                .isEqualTo(47.65);
        assertThat(feature.path("properties").path("targetGroup").asString()).isEqualTo("children");
        assertThat(feature.path("properties").path("free").asInt()).isEqualTo(3);
        assertThat(feature(api.anonymous()
                        .get("/api/open/needs.geojson?targetGroup=older_people&unit=" + TATA)
                        .json()))
                .isNull();
        assertBad(api.anonymous().get("/api/open/needs.geojson?targetGroup=martians"), 400, "targetGroup:out_of_range");
    }

    @Test
    void whoeverWantsToHelpCanSeeWhere() {
        JsonNode units =
                api.anonymous().get("/api/open/units?below=/hu/ke/tata").json().path("items");

        assertThat(units.valueStream().map(unit -> unit.path("path").asString()))
                .contains("/hu/ke/tata", TATA)
                .allMatch(path -> path.startsWith("/hu/ke/tata"));
    }

    private List<String> paths() {
        return List.of(
                "/api/open/needs.jsonld?unit=/hu/ke/tata",
                "/api/open/needs/" + need,
                "/api/open/needs.geojson?unit=/hu/ke/tata",
                "/api/open/units/calendar.ics?unit=/hu/ke/tata",
                "/api/open/hosts/" + library + "/calendar.ics");
    }

    private JsonNode graph() {
        return api.anonymous().get("/api/open/needs.jsonld?unit=" + TATA).json();
    }

    private @Nullable JsonNode activity(JsonNode graph) {
        return graph.path("@graph")
                .valueStream()
                .filter(node -> node.path("id").asString().endsWith(need))
                .findFirst()
                .orElse(null);
    }

    private @Nullable JsonNode feature(JsonNode map) {
        return map.path("features")
                .valueStream()
                .filter(node -> node.path("id").asString().equals(need))
                .findFirst()
                .orElse(null);
    }

    /** All properties used, and the classes named by {@code type}; {@code id} and {@code type} are JSON-LD's own. */
    private static Set<String> terms(JsonNode node) {
        Set<String> terms = new TreeSet<>();
        collect(node, terms);
        terms.removeAll(Set.of("id", "type"));
        return terms;
    }

    private static void collect(JsonNode node, Set<String> into) {
        node.propertyStream().forEach(property -> {
            into.add(property.getKey());
            if (property.getKey().equals("type")) {
                into.add(property.getValue().asString());
            }
            collect(property.getValue(), into);
        });
        if (node.isArray()) {
            node.valueStream().forEach(item -> collect(item, into));
        }
    }

    private static Set<String> declared() throws IOException {
        return DECLARED.matcher(resource("vocabulary.ttl"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static JsonNode example() throws IOException {
        return new JsonMapper().readTree(resource("activity.json"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OpenDataIT.class.getResourceAsStream("/volunteering-data/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
