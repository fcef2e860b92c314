package eu.kalaka.matching.suggestion;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@MatchingTest
class SuggestVolunteersIT {

    @Autowired
    Api api;

    @Autowired
    Neighbours network;

    @Autowired
    HandSetClock clock;

    @Autowired
    MongoTemplate mongo;

    private final String county = Network.someCounty();
    private final String tata = county + "/tata/tata";
    private final Wanted wanted = companyOnSaturdayMorning().in(tata);

    @BeforeEach
    void saturdayMorning() {
        clock.set(Network.NOW);
    }

    @Test
    void ranksWhoFitsAndExplainsEveryPart() {
        Person near = network.registered(retiredNurseInTata().in(tata));
        Person far = network.registered(retiredNurseInTata().in(tata).livingAt(Person.KOMAROM));
        network.posted(wanted.liking("HLTH.nurse", "PRAC.drive_car").likingLanguages("de"));

        JsonNode answer = suggestions(staff());

        assertThat(answer.path("engine").asString()).isEqualTo("1");
        assertThat(answer.path("shiftId").asString()).isEqualTo(wanted.shift().toString());
        assertThat(ids(answer.path("ranked")))
                .containsExactly(near.uuid().toString(), far.uuid().toString());
        JsonNode best = answer.path("ranked").path(0);
        assertThat(best.path("score").asDouble()).isEqualTo(0.75);
        assertThat(best.path("parts").path(0).path("part").asString()).isEqualTo("skills");
        assertThat(best.path("parts").path(0).path("share").asDouble()).isEqualTo(0.5);
        assertThat(best.path("parts").path(0).path("weight").asDouble()).isEqualTo(0.3);
        assertThat(best.path("parts").path(0).path("words").asString()).isEqualTo("Has 1 of 2 useful skills");
        assertThat(answer.path("leftOut")).isEmpty();
    }

    @Test
    void tellsWhyOthersAreLeftOutInTheReadersLanguage() {
        Person paused =
                network.registered(retiredNurseInTata().in(tata).whoIs("paused").freeOn());
        network.posted(wanted);

        JsonNode left = suggestions(staff().in("hu")).path("leftOut").path(0);

        assertThat(left.path("volunteerId").asString()).isEqualTo(paused.uuid().toString());
        assertThat(left.path("gates").path(0).path("gate").asString()).isEqualTo("status");
        assertThat(left.path("gates").path(0).path("words").asString()).isEqualTo("Jelenleg nem aktív");
        assertThat(left.path("gates").path(1).path("gate").asString()).isEqualTo("availability");
        assertThat(left.path("gates").path(1).path("remedy").asString())
                .isEqualTo("Kérdezze meg, mely napokon és napszakokban ér rá");
    }

    @Test
    void aCompletedTrainingOpensTheGate() {
        String course = "hospital-volunteer-" + UUID.randomUUID();
        network.opened(course, Map.of("en", "Hospital volunteer", "hu", "Kórházi önkéntes"));
        Person anna = network.registered(retiredNurseInTata().in(tata));
        network.posted(wanted.requiringTraining(course));

        JsonNode before = suggestions(staff());
        assertThat(before.path("gateCounts").path("training").asInt()).isEqualTo(1);
        assertThat(before.path("leftOut")
                        .path(0)
                        .path("gates")
                        .path(0)
                        .path("remedy")
                        .asString())
                .isEqualTo("Complete the training: Hospital volunteer");

        network.completed(anna, course, LocalDate.parse("2026-11-28"), 1);
        await().untilAsserted(() -> assertThat(ids(suggestions(staff()).path("ranked")))
                .containsExactly(anna.uuid().toString()));
    }

    @Test
    void aRenewalOpensTheGateAgain() {
        String course = "first-aid-" + UUID.randomUUID();
        Person anna = network.registered(retiredNurseInTata().in(tata));
        network.posted(wanted.requiringTraining(course));

        network.completed(anna, course, LocalDate.parse("2026-11-27"), 1);
        assertThat(ids(suggestions(staff()).path("ranked"))).isEmpty();

        network.completed(anna, course, LocalDate.parse("2027-11-27"), 2);
        await().untilAsserted(() -> assertThat(ids(suggestions(staff()).path("ranked")))
                .containsExactly(anna.uuid().toString()));
    }

    @Test
    void peopleOfAnotherControllerDoNotAppearAtAll() {
        network.registered(retiredNurseInTata().in(Network.someCounty() + "/tata"));
        network.posted(wanted);

        JsonNode answer = suggestions(api.as("network_admin@/"));

        assertThat(answer.path("ranked")).isEmpty();
        assertThat(answer.path("leftOut")).isEmpty();
        assertThat(answer.path("gateCounts").size()).isZero();
    }

    @Test
    void aPointSeesItsOwnPeopleOnly() {
        Person own = network.registered(retiredNurseInTata().in(tata));
        Person other = network.registered(retiredNurseInTata().in(county + "/komarom"));
        network.posted(wanted);

        assertThat(ids(suggestions(api.as("point_worker@" + tata)).path("ranked")))
                .containsExactly(own.uuid().toString());
        assertThat(ids(suggestions(staff()).path("ranked")))
                .containsExactlyInAnyOrder(own.uuid().toString(), other.uuid().toString());
    }

    @Test
    void whoHasTakenThisTimeIsLeftOut() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        Wanted other = network.posted(companyOnSaturdayMorning().in(tata));
        network.posted(wanted);
        network.accept(network.invited(anna, other));

        JsonNode answer = suggestions(staff());

        assertThat(answer.path("gateCounts").path("clash").asInt()).isEqualTo(1);
        assertThat(answer.path("ranked")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "network_admin, /, 200",
        "county_manager, COUNTY, 200",
        "coordinator, COUNTY/tata, 200",
        "point_worker, COUNTY/tata/tata, 200",
        "point_worker, COUNTY/tata/baj, 404",
        "coordinator, COUNTY/komarom, 404",
        "county_manager, /hu/other, 404",
        "host_coordinator, COUNTY/tata/tata, 404",
        "volunteer, COUNTY/tata/tata, 404",
        "viewer, COUNTY, 404"
    })
    void isForStaffOfTheNeedsUnit(String role, String unit, int status) {
        network.posted(wanted);

        assertThat(api.as(role + "@" + unit.replace("COUNTY", county))
                        .get(path())
                        .status())
                .isEqualTo(status);
    }

    @Test
    void takesTheNextShiftThatIsNotOver() {
        network.posted(wanted.at("2026-11-21T09:00+01:00", "2026-11-21T12:00+01:00")
                .alsoAt("2026-12-05T09:00+01:00", "2026-12-05T12:00+01:00", 1)
                .alsoAt("2026-11-28T09:00+01:00", "2026-11-28T12:00+01:00", 1));
        String begunAnHourAgo = wanted.state().shifts().getLast().shiftId().toString();

        assertThat(suggestions(staff()).path("shiftId").asString()).isEqualTo(begunAnHourAgo);

        Answer past = staff().get(path() + "?shift=" + wanted.shift());
        assertThat(past.status()).isEqualTo(409);
        assertThat(past.json().path("reason").asString()).isEqualTo("shift_over");
        Answer unknown = staff().get(path() + "?shift=" + UUID.randomUUID());
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().path("reason").asString()).isEqualTo("unknown_shift");
    }

    @Test
    void hasNobodyForANeedWithoutShifts() {
        network.posted(Wanted.withoutShifts().in(tata).thatIs("draft"));
        Wanted none = network.posted(Wanted.withoutShifts().in(tata));

        Answer answer = staff().get("/api/needs/" + none.uuid() + "/suggestions");

        assertThat(answer.json().path("reason").asString()).isEqualTo("shift_over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=101", "?limit=many", "?shift=none"})
    void refusesBadParameters(String query) {
        network.posted(wanted);

        assertThat(staff().get(path() + query).status()).isEqualTo(400);
        assertThat(staff().get("/api/needs/none/suggestions").status()).isEqualTo(400);
        assertThat(api.anonymous().get(path()).status()).isEqualTo(401);
    }

    @Test
    void answersForTwoThousandVolunteers() {
        mongo.insertAll(
                IntStream.range(0, 2_000).mapToObj(number -> volunteer(number)).toList());
        network.posted(wanted);

        JsonNode answer = suggestions(staff());

        assertThat(answer.path("ranked").size()).isEqualTo(20);
        assertThat(answer.path("leftOut").size()).isEqualTo(50);
        assertThat(answer.path("gateCounts").path("status").asInt()).isEqualTo(500);
    }

    /** Every fourth is paused. */
    private Volunteer volunteer(int number) {
        return retiredNurseInTata()
                .in(tata)
                .whoIs(number % 4 == 0 ? "paused" : "active")
                .candidate()
                .volunteer();
    }

    private Api.As staff() {
        return api.as("county_manager@" + county);
    }

    private String path() {
        return "/api/needs/" + wanted.uuid() + "/suggestions";
    }

    private JsonNode suggestions(Api.As caller) {
        Answer answer = caller.get(path());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> ids(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("volunteerId").asString())
                .toList();
    }
}
