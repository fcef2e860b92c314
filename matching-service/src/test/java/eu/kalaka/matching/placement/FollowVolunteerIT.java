package eu.kalaka.matching.placement;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.registry.MergeUndone;
import eu.kalaka.contracts.registry.VolunteerMerged;
import eu.kalaka.contracts.registry.VolunteerMoved;
import eu.kalaka.contracts.training.TrainingTakenBack;
import eu.kalaka.matching.eligibility.Candidates;
import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Records are merged and parted, people move: their placements follow. */
@MatchingTest
class FollowVolunteerIT {

    @Autowired
    Api api;

    @Autowired
    Neighbours network;

    @Autowired
    Bus bus;

    @Autowired
    Candidates candidates;

    @Autowired
    HandSetClock clock;

    private final String county = Network.someCounty();
    private final String tata = county + "/tata/tata";

    @BeforeEach
    void saturdayMorning() {
        clock.set(Network.NOW);
    }

    @Test
    void placementsHoursAndTimesGoIntoTheOtherRecordAndBack() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        Person twin = network.registered(retiredNurseInTata().in(tata));
        Wanted today = network.posted(companyOnSaturdayMorning().in(tata));
        String placement = network.invited(twin, today);
        network.accept(placement);
        network.host(today)
                .post("/api/placements/" + placement + "/hours", Map.of("duration", "PT2H", "date", "2026-11-28"));
        await().until(() -> candidates.find(twin.id()).orElseThrow().history().kept() == 1);

        bus.publish(
                new VolunteerMerged(twin.uuid(), tata, anna.uuid(), Network.NOW),
                twin.uuid().toString(),
                10);

        await().untilAsserted(() -> {
            assertThat(of(anna)).hasSize(1);
            assertThat(candidates.find(anna.id()).orElseThrow().history().kept())
                    .isEqualTo(1);
            assertThat(candidates.find(anna.id()).orElseThrow().bookings()).hasSize(1);
        });
        assertThat(of(twin)).isEmpty();
        assertThat(candidates.find(twin.id()).orElseThrow().bookings()).isEmpty();
        assertThat(network.she(anna).get("/api/placements/" + placement).status())
                .isEqualTo(200);

        bus.publish(
                new MergeUndone(twin.uuid(), tata, anna.uuid(), Network.NOW),
                twin.uuid().toString(),
                12);

        await().untilAsserted(() -> {
            assertThat(of(twin)).hasSize(1);
            assertThat(candidates.find(twin.id()).orElseThrow().history().kept())
                    .isEqualTo(1);
        });
        assertThat(of(anna)).isEmpty();
        assertThat(candidates.find(anna.id()).orElseThrow().bookings()).isEmpty();
    }

    @Test
    void aLaterMergeMayBeHeardBeforeTheOneThatLeadsToIt() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        Person twin = network.registered(retiredNurseInTata().in(tata));
        Person last = network.registered(retiredNurseInTata().in(tata));
        Wanted today = network.posted(companyOnSaturdayMorning().in(tata));
        network.accept(network.invited(twin, today));
        network.accept(network.invited(anna, network.posted(next("2026-12-05T09:00+01:00", "2026-12-05T12:00+01:00"))));

        bus.publish(
                new VolunteerMerged(anna.uuid(), tata, last.uuid(), Network.NOW),
                anna.uuid().toString(),
                10);
        await().untilAsserted(() -> assertThat(of(last)).hasSize(1));
        bus.publish(
                new VolunteerMerged(twin.uuid(), tata, anna.uuid(), Network.NOW),
                twin.uuid().toString(),
                10);

        await().untilAsserted(() -> assertThat(of(last)).hasSize(2));
        assertThat(of(anna)).isEmpty();

        bus.publish(
                new MergeUndone(anna.uuid(), tata, last.uuid(), Network.NOW),
                anna.uuid().toString(),
                12);

        await().untilAsserted(() -> assertThat(of(anna)).hasSize(2));
        assertThat(of(last)).isEmpty();
    }

    @Test
    void whatIsOpenAtTheCentreThatSheLeftEndsThere() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        String asked = network.invited(anna, network.posted(next("2026-12-05T09:00+01:00", "2026-12-05T12:00+01:00")));
        String agreed = network.invited(anna, network.posted(next("2026-12-12T09:00+01:00", "2026-12-12T12:00+01:00")));
        network.accept(agreed);

        bus.publish(
                new VolunteerMoved(anna.uuid(), "/hu/ve/veszprem", tata, Network.NOW),
                anna.uuid().toString(),
                10);

        await().untilAsserted(() -> {
            assertThat(status(asked)).isEqualTo("refused");
            assertThat(status(agreed)).isEqualTo("withdrawn");
        });
        assertThat(candidates.find(anna.id()).orElseThrow().bookings()).isEmpty();
    }

    @Test
    void aTrainingThatIsTakenBackDoesNotCount() {
        Person anna = network.registered(retiredNurseInTata().in(tata));
        network.completed(anna, "first-aid", null, 1);
        await().until(() -> network.qualifications().of(anna.id()).size() == 1);

        bus.publish(
                new TrainingTakenBack(anna.uuid(), "/hu/ke", "first-aid", Network.NOW), anna.uuid() + "/first-aid", 2);

        await().untilAsserted(() -> assertThat(network.qualifications().of(anna.id()))
                .noneMatch(known -> known.isValidOn(LocalDate.of(2026, 11, 28))));
    }

    private Wanted next(String start, String end) {
        return companyOnSaturdayMorning().in(tata).at(start, end);
    }

    private JsonNode of(Person person) {
        return api.as("county_manager@" + county)
                .get("/api/placements?unit=" + county + "&volunteer=" + person.uuid())
                .json()
                .path("items");
    }

    private String status(String placement) {
        return api.as("county_manager@" + county)
                .get("/api/placements/" + placement)
                .json()
                .path("status")
                .asString();
    }
}
