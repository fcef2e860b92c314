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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
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

        assertThat(answer.path("engine").asString()).isEqualTo("3");
        assertThat(answer.path("seen").asInt()).isEqualTo(2);
        assertThat(answer.path("fitting").asInt()).isEqualTo(2);
        assertThat(answer.path("shiftId").asString()).isEqualTo(wanted.shift().toString());
        assertThat(ids(answer.path("ranked")))
                .containsExactly(near.uuid().toString(), far.uuid().toString());
        JsonNode best = answer.path("ranked").path(0);
        assertThat(best.path("score").asDouble()).isBetween(0.5, 1.0);
        assertThat(best.path("parts").path(0).path("part").asString()).isEqualTo("skills");
        assertThat(best.path("parts").path(0).path("share").asDouble()).isEqualTo(0.5);
        assertThat(best.path("parts").path(0).path("weight").asDouble()).isEqualTo(16);
        assertThat(best.path("parts").path(0).path("words").asString()).isEqualTo("Has 1 of 2 useful skills");
        assertThat(leftOut(staff(), "")).isEmpty();
    }

    @Test
    void tellsWhyOthersAreLeftOutInTheReadersLanguage() {
        Person paused =
                network.registered(retiredNurseInTata().in(tata).whoIs("paused").freeOn());
        network.posted(wanted);

        JsonNode left = leftOut(staff().in("hu"), "").path(0);

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
        assertThat(before.path("gateWords").path("training").asString()).isEqualTo("1 have no valid training");
        assertThat(leftOut(staff(), "?gate=training")
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
        assertThat(leftOut(api.as("network_admin@/"), "")).isEmpty();
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
        "host_coordinator, COUNTY/tata/tata, 403",
        "volunteer, COUNTY/tata/tata, 403",
        "viewer, COUNTY, 403"
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

    @Test
    void pagesDoNotRepeatAndNotForget() {
        List<String> all = IntStream.range(0, 5)
                .mapToObj(_ ->
                        network.registered(retiredNurseInTata().in(tata)).uuid().toString())
                .sorted()
                .toList();
        network.posted(wanted);

        JsonNode first = staff().get(path() + "?limit=2").json();
        JsonNode second = staff().get(
                        path() + "?limit=2&cursor=" + first.path("next").asString())
                .json();
        JsonNode third = staff().get(
                        path() + "?limit=2&cursor=" + second.path("next").asString())
                .json();

        assertThat(Stream.of(first, second, third).flatMap(page -> ids(page.path("ranked")).stream()))
                .containsExactlyElementsOf(all);
        assertThat(third.has("next")).isFalse();
        assertThat(third.path("fitting").asInt()).isEqualTo(5);
    }

    @Test
    void pagesThoseLeftOutTheNearestFirst() {
        Person twice =
                network.registered(retiredNurseInTata().in(tata).whoIs("paused").freeOn());
        Person once = network.registered(retiredNurseInTata().in(tata).whoIs("paused"));
        network.posted(wanted);

        JsonNode first = staff().get(path() + "/left-out?limit=1").json();
        JsonNode second = staff().get(path() + "/left-out?limit=1&cursor="
                        + first.path("next").asString())
                .json();

        assertThat(ids(first.path("items"))).containsExactly(once.uuid().toString());
        assertThat(ids(second.path("items"))).containsExactly(twice.uuid().toString());
        assertThat(second.has("next")).isFalse();
        assertThat(ids(leftOut(staff(), "?gate=availability")))
                .containsExactly(twice.uuid().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "?unit=COUNTY/tata, near",
        "?language=de&language=hu, near far",
        "?language=en, ''",
        "?skill=HLTH.nurse, near far",
        "?withinKm=10, near",
        "?withinKm=30, near far",
        "?freeAt=TUESDAY/morning, near far",
        "?freeAt=FRIDAY/morning, far",
        "?neverPlaced=true, far",
        "?neverPlaced=false, near far"
    })
    void listsOnlyWhomTheAskerMeans(String query, String who) {
        Person near = network.registered(retiredNurseInTata().in(tata));
        Person far = network.registered(retiredNurseInTata()
                .in(county + "/komarom")
                .livingAt(Person.KOMAROM)
                .freeOn("SATURDAY/morning", "TUESDAY/morning", "FRIDAY/morning"));
        Wanted before = network.posted(
                companyOnSaturdayMorning().in(tata).at("2026-12-01T09:00+01:00", "2026-12-01T12:00+01:00"));
        network.accept(network.invited(near, before));
        network.posted(wanted);
        String path = path() + query.replace("COUNTY", county);

        await().untilAsserted(() -> assertThat(ids(staff().get(path).json().path("ranked")).stream()
                        .map(id -> id.equals(near.uuid().toString()) ? "near" : "far")
                        .sorted(Comparator.reverseOrder()))
                .containsExactlyElementsOf(who.isEmpty() ? List.of() : List.of(who.split(" "))));
        assertThat(staff().get(path).json().path("fitting").asInt())
                .as("the whole need is counted, whatever is listed")
                .isEqualTo(2);
        assertThat(far).isNotNull();
    }

    @Test
    void whoHasChangedSinceTheIndexHeardOfHerIsNotShownAsFitting() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        Person bela = network.registered(retiredNurseInTata().in(tata));
        network.posted(wanted);
        await().untilAsserted(() ->
                assertThat(ids(suggestions(staff()).path("ranked"))).hasSize(2));

        mongo.remove(Query.query(Criteria.where("_id").is(anna.uuid())), Volunteer.class);

        assertThat(ids(suggestions(staff()).path("ranked")))
                .containsExactly(bela.uuid().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0, 400, limit:out_of_range",
        "?limit=1000000, 400, limit:out_of_range",
        "?limit=many, 400, limit:bad_form",
        "?shift=none, 400, shift:bad_form",
        "?withinKm=-5, 400, withinKm:out_of_range",
        "?withinKm=40000, 400, withinKm:out_of_range",
        "?unit=hu, 400, unit:bad_form",
        "?skill=HLTH.witchcraft, 400, skill[0]:unknown_code",
        "?language=xx, 400, language[0]:unknown_code",
        "?freeAt=SATURDAY/teatime, 400, freeAt:bad_form",
        "?cursor=page2, 400, cursor:bad_form",
        "?engine=latest, 400, engine:bad_form",
        "?engine=99, 422, engine:unknown_engine",
        "/left-out?gate=golden, 422, gate:unknown_gate",
        "/left-out?cursor=x, 400, cursor:bad_form",
        "/comparison?engines=1&engines=99, 422, engine:unknown_engine",
        "/comparison, 400, engines:required"
    })
    void refusesBadParametersByName(String query, int status, String error) {
        network.posted(wanted);

        Answer answer = staff().get(path() + query);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.firstError()).isEqualTo(error);
        assertThat(api.anonymous().get(path() + query).status()).isEqualTo(401);
    }

    @Test
    void refusesFiveHundredSkills() {
        network.posted(wanted);

        Answer answer = staff().get(path() + "?" + "skill=HLTH.nurse&".repeat(500));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).isEqualTo("skill:bad_length");
        assertThat(staff().get("/api/needs/none/suggestions").status()).isEqualTo(400);
    }

    @Test
    void aNeedWithoutPlaceHasNoDistances() {
        Person anna = network.registered(
                retiredNurseInTata().in(tata).livingAt(Person.KOMAROM).goingUpTo(1));
        network.posted(wanted.takingPlaceAt(null));

        assertThat(ids(suggestions(staff()).path("ranked")))
                .containsExactly(anna.uuid().toString());
        Answer within = staff().get(path() + "?withinKm=10");
        assertThat(within.status()).isEqualTo(422);
        assertThat(within.firstError()).isEqualTo("withinKm:need_without_place");
    }

    @Test
    void twoEnginesStandSideBySide() {
        Person near = network.registered(retiredNurseInTata().in(tata));
        Person far = network.registered(retiredNurseInTata().in(tata).livingAt(Person.KOMAROM));
        network.posted(wanted);

        JsonNode rows = staff().get(path() + "/comparison?engines=1&engines=2").json();
        JsonNode old = staff().get(path() + "?engine=1").json();

        assertThat(ids(rows)).containsExactly(near.uuid().toString(), far.uuid().toString());
        assertThat(rows.path(0).path("standings").path("1").path("rank").asInt())
                .isEqualTo(1);
        assertThat(rows.path(1).path("standings").path("2").path("rank").asInt())
                .isEqualTo(2);
        assertThat(old.path("engine").asString()).isEqualTo("1");
        assertThat(old.path("ranked").path(0).path("score").asDouble())
                .isEqualTo(
                        rows.path(0).path("standings").path("1").path("score").asDouble());
    }

    @Test
    void tellsWhatGivingUpAWishWouldWin() {
        network.registered(retiredNurseInTata().in(tata));
        network.registered(retiredNurseInTata().in(tata).skilledIn("CARE.company_older"));
        network.registered(
                retiredNurseInTata().in(tata).livingAt(Person.KOMAROM).goingUpTo(5));
        network.registered(retiredNurseInTata().in(tata).freeOn("SATURDAY/morning"));
        network.posted(wanted.requiring("HLTH.nurse")
                .liking("CARE.company_older")
                .fromAge(18)
                .at("2026-11-28T09:00+01:00", "2026-11-28T13:00+01:00"));

        JsonNode answer = staff().get(path() + "/relaxations").json();

        Map<String, Integer> wins = StreamSupport.stream(answer.spliterator(), false)
                .collect(Collectors.toMap(
                        one -> one.path("wish").asString(),
                        one -> one.path("wins").asInt()));
        assertThat(wins).isEqualTo(Map.of("skill", 1, "transport", 1, "end", 1, "start", 0, "age", 0, "nice_skill", 0));
        assertThat(answer.toString()).contains("Without “Nurse”, 1 more would fit");
    }

    @Test
    void answersForTwoThousandVolunteers() {
        network.registered(
                IntStream.range(0, 2_000).mapToObj(number -> volunteer(number)).toList());
        network.posted(wanted);

        JsonNode answer = suggestions(staff());

        assertThat(answer.path("ranked").size()).isEqualTo(20);
        assertThat(leftOut(staff(), "").size()).isEqualTo(50);
        assertThat(answer.path("gateCounts").path("status").asInt()).isEqualTo(500);
    }

    /** Every fourth is paused. */
    private Person volunteer(int number) {
        return retiredNurseInTata().in(tata).whoIs(number % 4 == 0 ? "paused" : "active");
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

    private JsonNode leftOut(Api.As caller, String query) {
        Answer answer = caller.get(path() + "/left-out" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("items");
    }

    private static List<String> ids(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("volunteerId").asString())
                .toList();
    }
}
