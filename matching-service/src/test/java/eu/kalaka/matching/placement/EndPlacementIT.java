package eu.kalaka.matching.placement;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Sent;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A yes that is taken back, and a volunteer who does not come: the place is free, and reliability remembers. */
@MatchingTest
class EndPlacementIT {

    @Autowired
    Api api;

    @Autowired
    Neighbours network;

    @Autowired
    HandSetClock clock;

    private final String county = Network.someCounty();
    private final String tata = county + "/tata/tata";

    @BeforeEach
    void saturdayMorning() {
        clock.set(Network.NOW);
    }

    @Test
    void sheTakesBackHerYesAndAnotherGetsThePlace() {
        Wanted nextWeek = network.posted(nextSaturday().forSoMany(1));
        String annas = network.invited(network.registered(retiredNurseInTata().in(tata)), nextWeek);
        String belas = network.invited(network.registered(retiredNurseInTata().in(tata)), nextWeek);
        network.accept(annas);
        assertThat(reason(network.accept(belas))).isEqualTo("shift_full");

        Answer withdrawn = staff().post("/api/placements/" + annas + "/withdrawal", Map.of("reason", "Beteg"));

        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        assertThat(withdrawn.json().path("status").asString()).isEqualTo("withdrawn");
        assertThat(withdrawn.json().path("because").asString()).isEqualTo("Beteg");
        assertThat(network.accept(belas).status()).isEqualTo(200);
        Sent told = network.heard(annas, 3).getLast();
        assertThat(told.type()).isEqualTo("kalaka.placement.withdrawn.v1");
        assertThat(told.payload().path("late").asBoolean()).isFalse();
        assertThat(told.payload().toString()).doesNotContain("Beteg");
        assertThat(staff().get("/api/placements?status=withdrawn&unit=" + county)
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void whoDoesNotComeIsLessReliableUntilHoursSayThatSheCame() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        Wanted today = network.posted(companyOnSaturdayMorning().in(tata).forSoMany(1));
        Wanted other = network.posted(nextSaturday());
        String id = network.invited(anna, today);
        network.accept(id);

        Answer missed = network.host(today).post("/api/placements/" + id + "/absence");

        assertThat(missed.status()).as(missed.body()).isEqualTo(200);
        assertThat(missed.json().path("status").asString()).isEqualTo("missed");
        await().untilAsserted(() -> assertThat(reliability(anna, other)).isZero());
        String again = network.invited(network.registered(retiredNurseInTata().in(tata)), today);
        assertThat(network.accept(again).status()).as("her place is free").isEqualTo(200);

        network.host(today).post("/api/placements/" + id + "/hours", Map.of("duration", "PT2H", "date", "2026-11-28"));
        await().untilAsserted(() -> assertThat(reliability(anna, other)).isEqualTo(1));
    }

    @Test
    void aLateWithdrawalCountsAsMissedAndOneInTimeDoesNot() {
        Person anna = network.registered(
                retiredNurseInTata().in(tata).freeOn("SATURDAY/morning", "SATURDAY/afternoon", "TUESDAY/morning"));
        Wanted other = network.posted(nextSaturday());
        String late = network.invited(
                anna,
                network.posted(
                        companyOnSaturdayMorning().in(tata).at("2026-11-28T14:00+01:00", "2026-11-28T16:00+01:00")));
        String inTime = network.invited(
                anna,
                network.posted(
                        companyOnSaturdayMorning().in(tata).at("2026-12-01T09:00+01:00", "2026-12-01T11:00+01:00")));
        network.accept(late);
        network.accept(inTime);

        assertThat(network.she(anna)
                        .post("/api/placements/" + inTime + "/withdrawal")
                        .status())
                .isEqualTo(200);
        network.heard(inTime, 3);
        assertThat(reliability(anna, other)).as("nothing is known of her yet").isNegative();
        assertThat(network.she(anna)
                        .post("/api/placements/" + late + "/withdrawal")
                        .status())
                .isEqualTo(200);

        await().untilAsserted(() -> assertThat(reliability(anna, other)).isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "herself, withdrawal, 200",
        "staff, withdrawal, 200",
        "host, withdrawal, 403",
        "another, withdrawal, 404",
        "herself, absence, 403",
        "staff, absence, 409",
        "host, absence, 409",
        "another, absence, 404"
    })
    void isForThoseWhomItConcerns(String who, String what, int status) {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        Wanted nextWeek = network.posted(nextSaturday());
        String id = network.invited(anna, nextWeek);
        network.accept(id);
        Api.As caller = switch (who) {
            case "herself" -> network.she(anna);
            case "host" -> network.host(nextWeek);
            case "staff" -> staff();
            default -> network.she(retiredNurseInTata());
        };

        assertThat(caller.post("/api/placements/" + id + "/" + what).status()).isEqualTo(status);
        assertThat(api.anonymous().post("/api/placements/" + id + "/" + what).status())
                .isEqualTo(401);
    }

    @Test
    void refusesByName() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        String open = network.invited(anna, network.posted(nextSaturday()));
        String begun =
                network.invited(anna, network.posted(companyOnSaturdayMorning().in(tata)));
        network.accept(begun);

        assertThat(reason(staff().post("/api/placements/" + open + "/withdrawal")))
                .isEqualTo("not_accepted");
        assertThat(reason(staff().post("/api/placements/" + begun + "/withdrawal")))
                .isEqualTo("shift_begun");
        assertThat(staff().post("/api/placements/" + begun + "/absence", Map.of("reason", "x".repeat(501)))
                        .status())
                .isEqualTo(400);
        network.accept(open);
        assertThat(reason(staff().post("/api/placements/" + open + "/absence"))).isEqualTo("shift_not_begun");
        staff().post("/api/placements/" + begun + "/hours", Map.of("duration", "PT1H", "date", "2026-11-28"));
        assertThat(reason(staff().post("/api/placements/" + begun + "/absence")))
                .isEqualTo("hours_confirmed");
    }

    /** The share of her reliability among the suggestions for a need; -1 where it has no answer. */
    private double reliability(Person person, Wanted need) {
        return staff().get("/api/needs/" + need.uuid() + "/suggestions")
                .json()
                .path("ranked")
                .valueStream()
                .filter(ranked -> ranked.path("volunteerId")
                        .asString()
                        .equals(person.uuid().toString()))
                .flatMap(ranked -> ranked.path("parts").valueStream())
                .filter(part -> part.path("part").asString().equals("reliability"))
                .mapToDouble(part -> part.path("share").asDouble())
                .findFirst()
                .orElse(-1);
    }

    private Wanted nextSaturday() {
        return companyOnSaturdayMorning().in(tata).at("2026-12-05T09:00+01:00", "2026-12-05T11:00+01:00");
    }

    private Api.As staff() {
        return api.as("county_manager@" + county);
    }

    private static String reason(Answer answer) {
        return answer.json().path("reason").asString();
    }
}
