package eu.kalaka.registry.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.registry.RegistryService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.Sent;
import eu.kalaka.testkit.ServiceTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** In a county of its own, since all records of a county are compared. */
@ServiceTest(RegistryService.class)
class DuplicatesIT {

    private static final String COUNTY = "/hu/va";
    private static final String KOSZEG = "/hu/va/koszeg";
    private static final String SARVAR = "/hu/va/sarvar";
    private static final String MANAGER = "county_manager@" + COUNTY;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    CompareAll compareAll;

    @BeforeEach
    void theTreeIsKnown() {
        for (String unit : List.of(KOSZEG, SARVAR)) {
            bus.publish(new UnitState(unit, "point", Map.of("en", unit), null), unit, 1);
            await().until(() -> register(unit, Map.of("name", "Somebody Else" + unit.length()))
                            .status()
                    == 201);
        }
    }

    @Test
    void whoIsThereAlreadyIsSeenWhileTheFormIsFilledIn() {
        String known = registered(KOSZEG, Map.of("name", "Ördögh Boldizsár", "birthDate", "1961-05-07"));
        Map<String, Object> typed =
                Map.of("unit", SARVAR, "name", "BOLDIZSAR ORDOG", "birthDate", "1961-05-07", "phone", "06 30");

        Answer found = api.as(MANAGER).post("/api/duplicates/look", typed);
        Answer elsewhere = api.as("point_worker@" + SARVAR).post("/api/duplicates/look", typed);

        assertThat(found.json().path("items").path(0).path("record").path("id").asString())
                .as(found.body())
                .isEqualTo(known);
        assertThat(found.json().path("items").path(0).path("likely").asBoolean())
                .isTrue();
        assertThat(elsewhere.json().path("items").size()).isZero();
    }

    @Test
    void staffOfBothRecordsDecideAndTwoPeopleAreNeverAskedAboutAgain() {
        String one = registered(KOSZEG, Map.of("name", "Γιώργος Βασιλείου", "birthDate", "1970-02-03"));
        String other = registered(SARVAR, Map.of("name", "Yiorgos Vasiliou", "birthDate", "1970-02-03"));
        compareAll.compare(new UnitPath(COUNTY));

        String pair = pairOf(one, other);

        assertThat(list(MANAGER)).contains(pair);
        assertThat(list("point_worker@" + KOSZEG)).doesNotContain(pair);
        assertThat(api.as("point_worker@" + KOSZEG)
                        .post("/api/duplicates/" + pair + "/two-people", Map.of())
                        .status())
                .isEqualTo(404);

        assertThat(api.as(MANAGER)
                        .post("/api/duplicates/" + pair + "/two-people", Map.of())
                        .status())
                .isEqualTo(200);
        compareAll.compare(new UnitPath(COUNTY));

        assertThat(list(MANAGER)).doesNotContain(pair);
    }

    @Test
    void aMergeTakesTheChosenFieldsAndItsUndoingGivesEverythingBack() {
        String kept = registered(KOSZEG, Map.of("name", "Tóth Ilona", "phone", "06301112222"));
        String gone = registered(
                SARVAR, Map.of("name", "Tóth Ilonka", "phone", "06303334444", "consents", List.of("sms_calls")));

        Answer merge = api.as(MANAGER)
                .post(
                        "/api/merges",
                        Map.of("kept", kept, "gone", gone, "keptVersion", 1, "fields", Map.of("phone", "gone")));

        assertThat(merge.status()).as(merge.body()).isEqualTo(201);
        assertThat(merge.json().path("step").asString()).isEqualTo("done");
        Answer after = volunteer(kept);
        assertThat(after.json().path("phone").asString()).isEqualTo("+36303334444");
        assertThat(after.json().path("name").asString()).isEqualTo("Tóth Ilona");
        assertThat(after.json().path("consents").toString()).contains("sms_calls");
        assertThat(volunteer(gone).json().path("status").asString()).isEqualTo("merged");
        assertThat(volunteer(gone).json().path("mergedInto").asString()).isEqualTo(kept);
        assertThat(reason(api.as(MANAGER).post("/api/volunteers/" + gone + "/pause", Map.of())))
                .isEqualTo("is_merged");
        assertThat(reason(api.as(MANAGER).post("/api/merges", Map.of("kept", gone, "gone", kept))))
                .isEqualTo("is_merged");
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.VOLUNTEER, gone))
                .extracting(Sent::type)
                .endsWith("kalaka.volunteer.status-changed.v1", "kalaka.volunteer.merged.v1"));

        String id = merge.json().path("id").asString();
        Answer undone = api.as(MANAGER).post("/api/merges/" + id + "/undo", Map.of());

        assertThat(undone.json().path("step").asString()).as(undone.body()).isEqualTo("undone");
        assertThat(volunteer(kept).json().path("phone").asString()).isEqualTo("+36301112222");
        assertThat(volunteer(kept).json().path("consents").toString()).doesNotContain("sms_calls");
        assertThat(volunteer(gone).json().path("status").asString()).isEqualTo("registered");
        assertThat(volunteer(gone).json().path("phone").asString()).isEqualTo("+36303334444");
        await().untilAsserted(() -> assertThat(bus.sent(Catalogue.VOLUNTEER, gone))
                .extracting(Sent::type)
                .endsWith("kalaka.volunteer.merge-undone.v1"));
    }

    @Test
    void whatChangedSinceTheMergeStaysWhenItIsUndone() {
        String kept = registered(KOSZEG, Map.of("name", "Vas Gereben"));
        String gone = registered(KOSZEG, Map.of("name", "Vas Gereben"));
        String id = api.as(MANAGER)
                .post("/api/merges", Map.of("kept", kept, "gone", gone))
                .json()
                .path("id")
                .asString();
        api.as(MANAGER).post("/api/volunteers/" + kept + "/interview", Map.of());

        api.as(MANAGER).post("/api/merges/" + id + "/undo", Map.of());

        assertThat(volunteer(kept).json().path("status").asString()).isEqualTo("interviewed");
        assertThat(volunteer(kept).json().path("absorbed").size()).isZero();
    }

    @Test
    void whatIsKeptAboutHerGoesWithTheMergeAndComesBack() {
        String kept = registered(KOSZEG, Map.of("name", "Bakó Erzsébet"));
        String enquiry = api.as(MANAGER)
                .post(
                        "/api/enquiries",
                        Map.of(
                                "unit", KOSZEG,
                                "channel", "phone",
                                "language", "hu",
                                "topic", "volunteering",
                                "question", "Where can I help?"))
                .header("Location");
        Answer takenIn = api.as(MANAGER)
                .post(enquiry + "/intake", form(KOSZEG, Map.of("name", "Bakó Erzsi", "channel", "enquiry")));
        assertThat(takenIn.status()).as(takenIn.body()).isEqualTo(200);
        String gone = takenIn.json().path("volunteerId").asString();
        String team = api.as(MANAGER)
                .post(
                        "/api/groups",
                        Map.of(
                                "unit",
                                KOSZEG,
                                "kind",
                                "team",
                                "name",
                                "Readers",
                                "leaders",
                                List.of(gone),
                                "members",
                                List.of(gone)))
                .header("Location");
        api.as(MANAGER)
                .put("/api/volunteers/" + gone + "/interview-notes", Map.of("on", "2026-05-04", "wishes", "to read"));

        String merge = "/api/merges/"
                + merge(Map.of("kept", kept, "gone", gone)).json().path("id").asString();

        assertThat(inTeam(team, "leaders")).containsExactly(kept);
        assertThat(inTeam(team, "members")).containsExactly(kept);
        assertThat(api.as(MANAGER).get(enquiry).json().path("volunteerId").asString())
                .isEqualTo(kept);
        assertThat(api.as(MANAGER)
                        .get("/api/volunteers/" + kept + "/interview-notes")
                        .json()
                        .path("wishes")
                        .asString())
                .isEqualTo("to read");

        assertThat(api.as(MANAGER).post(merge + "/undo", Map.of()).status()).isEqualTo(200);

        assertThat(inTeam(team, "leaders")).containsExactly(gone);
        assertThat(inTeam(team, "members")).containsExactly(gone);
        assertThat(api.as(MANAGER).get(enquiry).json().path("volunteerId").asString())
                .isEqualTo(gone);
        assertThat(api.as(MANAGER)
                        .get("/api/volunteers/" + kept + "/interview-notes")
                        .status())
                .isEqualTo(404);
        assertThat(api.as(MANAGER)
                        .get("/api/volunteers/" + gone + "/interview-notes")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anErasureReachesEveryRecordThatWentOnInHers() {
        String first = registered(KOSZEG, Map.of("name", "Szél Anna"));
        String second = registered(KOSZEG, Map.of("name", "Szél Anna"));
        String last = registered(KOSZEG, Map.of("name", "Szél Anna"));
        assertThat(merge(Map.of("kept", second, "gone", first)).status()).isEqualTo(201);
        assertThat(merge(Map.of("kept", last, "gone", second)).status()).isEqualTo(201);

        Answer erased = api.as(MANAGER)
                .post("/api/volunteers/" + last + "/erasure", Map.of("channel", "desk", "identityCheck", "document"));

        assertThat(erased.status()).as(erased.body()).isEqualTo(200);
        for (String record : List.of(first, second, last)) {
            assertThat(volunteer(record).status()).isEqualTo(404);
        }
    }

    private List<String> inTeam(String team, String who) {
        return api.as(MANAGER)
                .get(team)
                .json()
                .path(who)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void aMergeIsRefusedByName() {
        String one = registered(KOSZEG, Map.of("name", "Kő Pál"));
        String other = registered(KOSZEG, Map.of("name", "Kő Pál"));

        assertThat(reason(merge(Map.of("kept", one, "gone", one)))).isEqualTo("same_record");
        assertThat(reason(merge(Map.of("kept", one, "gone", other, "fields", Map.of("name", "both")))))
                .isEqualTo("one_value_only");
        assertThat(merge(Map.of("kept", one, "gone", other, "fields", Map.of("shoe_size", "kept")))
                        .status())
                .isEqualTo(400);
        assertThat(merge(Map.of("kept", one, "gone", other, "goneVersion", 7)).status())
                .isEqualTo(412);
        assertThat(volunteer(one).header("ETag")).isEqualTo("\"1\"");
    }

    private Answer merge(Map<String, Object> request) {
        return api.as(MANAGER).post("/api/merges", request);
    }

    private static String pairOf(String one, String other) {
        return UUID.fromString(one).compareTo(UUID.fromString(other)) < 0 ? one + "_" + other : other + "_" + one;
    }

    private List<String> list(String as) {
        List<String> ids = new ArrayList<>();
        api.as(as)
                .get("/api/duplicates?limit=200&unit=" + COUNTY)
                .json()
                .path("items")
                .forEach(pair -> ids.add(pair.path("id").asString()));
        return ids;
    }

    private Answer volunteer(String id) {
        return api.as(MANAGER).get("/api/volunteers/" + id);
    }

    private static String reason(Answer answer) {
        return answer.json().path("reason").asString();
    }

    private String registered(String unit, Map<String, Object> more) {
        return register(unit, more).json().path("id").asString();
    }

    private Answer register(String unit, Map<String, Object> more) {
        return api.as(MANAGER).post("/api/volunteers", form(unit, more));
    }

    private static Map<String, Object> form(String unit, Map<String, Object> more) {
        Map<String, Object> form =
                new HashMap<>(Map.of("unit", unit, "language", "hu", "birthDate", "1952-03-14", "channel", "desk"));
        form.putAll(more);
        return form;
    }
}
