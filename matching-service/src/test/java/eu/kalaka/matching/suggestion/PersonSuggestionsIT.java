package eu.kalaka.matching.suggestion;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One person and one need; and the needs for one person. */
@MatchingTest
class PersonSuggestionsIT {

    @Autowired
    Api api;

    @Autowired
    Neighbours network;

    @Autowired
    HandSetClock clock;

    private final String county = Network.someCounty();
    private final String tata = county + "/tata/tata";
    private final Wanted wanted = companyOnSaturdayMorning().in(tata);

    @BeforeEach
    void saturdayMorning() {
        clock.set(Network.NOW);
    }

    @Test
    void oneWhoFitsIsScoredAndOneWhoDoesNotIsToldWhy() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        Person paused = network.registered(retiredNurseInTata().in(tata).whoIs("paused"));
        network.posted(wanted);

        JsonNode fits = staff().get(one(anna)).json();
        JsonNode not = staff().in("hu").get(one(paused)).json();

        assertThat(fits.path("fits").asBoolean()).isTrue();
        assertThat(fits.path("gates")).isEmpty();
        assertThat(fits.path("score").asDouble()).isEqualTo(not.path("score").asDouble());
        assertThat(not.path("fits").asBoolean()).isFalse();
        assertThat(not.path("gates").path(0).path("remedy").asString())
                .isEqualTo("Szüneteltetés megszüntetése vagy a regisztráció befejezése");
        assertThat(not.path("parts").path(0).path("words").asString()).isNotEmpty();
    }

    @Test
    void aVolunteerWithoutAvailabilityIsAskedForIt() {
        Person anna = network.registered(retiredNurseInTata().in(tata).freeOn());
        network.posted(wanted);

        JsonNode gate = staff().get(one(anna)).json().path("gates").path(0);

        assertThat(gate.path("gate").asString()).isEqualTo("availability");
        assertThat(gate.path("remedy").asString()).isEqualTo("Ask for the free days and parts of day");
    }

    @ParameterizedTest
    @CsvSource({
        "county_manager, COUNTY, 200",
        "point_worker, COUNTY/tata/tata, 200",
        "point_worker, COUNTY/tata/baj, 404",
        "county_manager, /hu/other, 404",
        "viewer, COUNTY, 403",
        "herself, '', 200",
        "another, '', 404"
    })
    void isForStaffAndForHerself(String role, String unit, int status) {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        network.posted(wanted);
        Api.As caller = switch (role) {
            case "herself" -> network.she(anna);
            case "another" -> network.she(retiredNurseInTata());
            default -> api.as(role + "@" + unit.replace("COUNTY", county));
        };

        assertThat(caller.get(one(anna)).status()).isEqualTo(status);
        assertThat(caller.get("/api/volunteers/" + anna.uuid() + "/suggestions").status())
                .isEqualTo(status);
    }

    @Test
    void nobodyIsExplainedWhomWeDoNotKnow() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        Person elsewhere = network.registered(retiredNurseInTata().in(Network.someCounty()));
        Wanted draft = network.posted(companyOnSaturdayMorning().in(tata).thatIs("draft"));
        network.posted(wanted);

        assertThat(staff().get(one(retiredNurseInTata())).status()).isEqualTo(404);
        assertThat(staff().get(one(elsewhere)).status()).isEqualTo(404);
        assertThat(staff().get("/api/needs/" + UUID.randomUUID() + "/suggestions/" + anna.uuid())
                        .status())
                .isEqualTo(404);
        assertThat(network.she(anna)
                        .get("/api/needs/" + draft.uuid() + "/suggestions/" + anna.uuid())
                        .status())
                .isEqualTo(404);
        assertThat(staff().get("/api/volunteers/" + UUID.randomUUID() + "/suggestions")
                        .status())
                .isEqualTo(404);
        assertThat(staff().get("/api/needs/none/suggestions/none").status()).isEqualTo(400);
        assertThat(api.anonymous().get(one(anna)).status()).isEqualTo(401);
    }

    @Test
    void theNeedsForAPersonAreRankedAndTheOthersTellWhatWouldOpenThem() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        Wanted near = network.posted(companyOnSaturdayMorning().in(tata));
        Wanted far = network.posted(companyOnSaturdayMorning().in(tata).takingPlaceAt(Person.KOMAROM));
        Wanted closed = network.posted(companyOnSaturdayMorning().in(tata).requiring("PRAC.drive_car"));
        network.posted(companyOnSaturdayMorning().in(tata).thatIs("closed"));
        network.posted(companyOnSaturdayMorning().in(tata).at("2026-11-21T09:00+01:00", "2026-11-21T12:00+01:00"));
        network.posted(companyOnSaturdayMorning().in(Network.someCounty()));
        String path = "/api/volunteers/" + anna.uuid() + "/suggestions";

        JsonNode all = network.she(anna).get(path).json();

        assertThat(needs(all))
                .containsExactly(
                        near.uuid().toString(),
                        far.uuid().toString(),
                        closed.uuid().toString());
        assertThat(all.path("fitting").asInt()).isEqualTo(2);
        assertThat(all.path("items").path(2).path("gates").path(0).path("gate").asString())
                .isEqualTo("skills");
        assertThat(needs(staff().get(path + "?fits=false").json()))
                .containsExactly(closed.uuid().toString());
        JsonNode first = staff().get(path + "?limit=1").json();
        assertThat(needs(first)).containsExactly(near.uuid().toString());
        assertThat(needs(staff().get(
                                path + "?limit=1&offset=" + first.path("next").asInt())
                        .json()))
                .containsExactly(far.uuid().toString());
    }

    @Test
    void ofSeveralShiftsTheOneThatSheFitsIsNamed() {
        Person anna = network.registered(retiredNurseInTata().in(tata).freeOn("SUNDAY/morning"));
        Wanted several = network.posted(wanted.alsoAt("2026-11-29T09:00+01:00", "2026-11-29T12:00+01:00", 1));

        JsonNode item = staff().get("/api/volunteers/" + anna.uuid() + "/suggestions")
                .json()
                .path("items")
                .path(0);

        assertThat(item.path("needId").asString()).isEqualTo(several.uuid().toString());
        assertThat(item.path("start").asString()).startsWith("2026-11-29T09:00");
        assertThat(item.path("fits").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0, limit:out_of_range",
        "?offset=-1, offset:out_of_range",
        "?fits=perhaps, fits:bad_form",
        "?engine=x, engine:bad_form"
    })
    void refusesBadParametersByName(String query, String error) {
        Person anna = network.registered(retiredNurseInTata().in(tata));

        Answer answer = staff().get("/api/volunteers/" + anna.uuid() + "/suggestions" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).isEqualTo(error);
    }

    private String one(Person person) {
        return "/api/needs/" + wanted.uuid() + "/suggestions/" + person.uuid();
    }

    private Api.As staff() {
        return api.as("county_manager@" + county);
    }

    private static List<String> needs(JsonNode answer) {
        return StreamSupport.stream(answer.path("items").spliterator(), false)
                .map(item -> item.path("needId").asString())
                .toList();
    }
}
