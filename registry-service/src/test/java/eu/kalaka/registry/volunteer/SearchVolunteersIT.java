package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.platform.bus.BusJson;
import eu.kalaka.platform.bus.Replay;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.registry.search.Order;
import eu.kalaka.registry.search.VolunteerIndex;
import eu.kalaka.registry.search.Wanted;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.JsonNode;

@ServiceTest(RegistryService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchVolunteersIT {

    /** Units of this test alone. */
    private static final String COUNTY = "/hu/search";

    private static final String POINT = COUNTY + "/a/point";
    private static final String OTHER = COUNTY + "/b";
    private static final String MANAGER = "county_manager@" + COUNTY;
    private static final String SEARCH = "/api/volunteers/search";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    AggregateStore<Volunteer> volunteers;

    @Autowired
    ConsumerFactory<String, byte[]> consumers;

    @Autowired
    BusJson json;

    @Autowired
    Clock clock;

    private final Map<String, String> ids = new HashMap<>();

    @BeforeAll
    void peopleAreRegistered() {
        for (String unit : List.of(POINT, OTHER)) {
            bus.publish(new UnitState(unit, "point", Map.of("en", unit), null), unit, 1);
        }
        ids.put("Szűcs Etelka", register(POINT, "Szűcs Etelka", "1950-01-01"));
        ids.put("Szabados Ödön", register(POINT, "Szabados Ödön", "1990-01-01"));
        ids.put("Szűts Etelka", register(OTHER, "Szűts Etelka", "2000-01-01"));
    }

    @Test
    void findsByNameWhatWasJustWritten() {
        Answer answer = api.as(MANAGER).post(SEARCH, Map.of("name", "szucs etelka"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(found(answer)).containsExactly(ids.get("Szűcs Etelka"), ids.get("Szűts Etelka"));
        assertThat(answer.json().path("total").asLong()).isEqualTo(2);
        assertThat(answer.json().path("items").get(0).path("name").asString()).isEqualTo("Szűcs Etelka");
    }

    @Test
    void othersVolunteersAreNeitherInTheListNorInTheTotal() {
        Answer answer = api.as("point_worker@" + POINT).post(SEARCH, Map.of("unit", COUNTY, "name", "etelka"));

        assertThat(found(answer)).containsExactly(ids.get("Szűcs Etelka"));
        assertThat(answer.json().path("total").asLong()).isEqualTo(1);
    }

    @Test
    void sortsAndGoesOnWhereThePageEnded() {
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            Map<String, Object> search = new HashMap<>(Map.of("unit", COUNTY, "sort", "age", "limit", 1));
            if (!cursor.isEmpty()) {
                search.put("cursor", cursor);
            }
            JsonNode page = api.as(MANAGER).post(SEARCH, search).json();
            names.add(page.path("items").get(0).path("name").asString());
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());

        assertThat(names).containsExactly("Szűts Etelka", "Szabados Ödön", "Szűcs Etelka");
    }

    @Test
    void aChangeIsFoundAtOnce() {
        String id = ids.get("Szabados Ödön");
        api.as(MANAGER).post("/api/volunteers/" + id + "/pause", Map.of());

        assertThat(found(api.as(MANAGER).post(SEARCH, Map.of("unit", COUNTY, "statuses", List.of("paused")))))
                .containsExactly(id);
        api.as(MANAGER).post("/api/volunteers/" + id + "/resume");
        assertThat(found(api.as(MANAGER).post(SEARCH, Map.of("unit", COUNTY, "statuses", List.of("paused")))))
                .isEmpty();
    }

    @Test
    void refusesACursorOfAnotherSearchAndWhatIsNoCode() {
        assertThat(api.as(MANAGER).post(SEARCH, Map.of("cursor", "AAAA")).firstError())
                .isEqualTo("cursor:bad_cursor");
        assertThat(api.as(MANAGER)
                        .post(SEARCH, Map.of("skills", List.of("no.such")))
                        .firstError())
                .isEqualTo("skills[0]:unknown_code");
        assertThat(api.as(MANAGER).get("/api/volunteers?cursor=xyz").status()).isEqualTo(422);
    }

    @Test
    void theShortListGoesOnByItsCursorToo() {
        JsonNode first =
                api.as(MANAGER).get("/api/volunteers?limit=2&unit=" + COUNTY).json();
        JsonNode second = api.as(MANAGER)
                .get("/api/volunteers?limit=2&unit=" + COUNTY + "&cursor="
                        + first.path("next").asString())
                .json();

        assertThat(first.path("items").size()).isEqualTo(2);
        assertThat(second.path("items").size()).isEqualTo(1);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void anotherInstanceFindsWhoStoodInTheStoreWhenItStartedAndFollowsWhatIsWrittenHere() {
        var index = new VolunteerIndex();
        // A store of its own, so that it hears nothing of what this instance writes but by the bus.
        var feed = new SearchFeed(volunteers.withPast(clock), index);
        assertThat(feed.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        feed.start();
        await().until(() -> feed.health().getStatus().equals(Status.UP));

        assertThat(found(index, "registered")).containsAll(uuids(ids.values()));

        var replay = new Replay("other-instance", List.of(feed.subscription()), consumers, json);
        replay.start();
        try {
            String paused = ids.get("Szűts Etelka");
            api.as(MANAGER).post("/api/volunteers/" + paused + "/pause", Map.of());
            await().until(() -> found(index, "paused").contains(UUID.fromString(paused)));
            api.as(MANAGER).post("/api/volunteers/" + paused + "/resume");
            await().until(() -> found(index, "paused").isEmpty());

            String gone = register(OTHER, "Szita Elemér", "1970-01-01");
            await().until(() -> found(index, "registered").contains(UUID.fromString(gone)));
            api.as(MANAGER)
                    .post(
                            "/api/volunteers/" + gone + "/erasure",
                            Map.of("channel", "phone", "identityCheck", "call_back"));
            await().until(() -> !found(index, "registered").contains(UUID.fromString(gone)));
        } finally {
            replay.stop();
            feed.stop();
        }
    }

    private static List<UUID> found(VolunteerIndex index, String status) {
        var wanted = new Wanted(
                List.of(new UnitPath(COUNTY)), null, List.of(status), List.of(), List.of(), null, null, null, null);
        return index.find(wanted, Order.ID, false, null, 100).ids();
    }

    private static List<UUID> uuids(Collection<String> ids) {
        return ids.stream().map(UUID::fromString).toList();
    }

    private String register(String unit, String name, String born) {
        Map<String, Object> form =
                Map.of("unit", unit, "name", name, "birthDate", born, "language", "hu", "channel", "desk");
        return await().until(() -> api.as(MANAGER).post("/api/volunteers", form), answer -> answer.status() == 201)
                .json()
                .path("id")
                .asString();
    }

    private static List<String> found(Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
