package eu.kalaka.matching.suggestion;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.training.CourseScheduled;
import eu.kalaka.matching.copies.Courses;
import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Story 4: patients' meals at the hospital need the certificate "hospital volunteer". */
@MatchingTest
class HospitalProgrammeIT {

    private static final LocalDate TWO_YEARS_ON = LocalDate.of(2028, 11, 28);

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    Neighbours network;

    @Autowired
    Courses courses;

    @Autowired
    HandSetClock clock;

    private final String county = Network.someCounty();
    private final String hospital = county + "/tatabanya/hospital";
    private final String course =
            "hospital-volunteer-" + UUID.randomUUID().toString().substring(0, 8);
    private final Wanted meals = companyOnSaturdayMorning()
            .in(hospital)
            .requiringTraining(course)
            .at("2026-12-05T09:00+01:00", "2026-12-05T12:00+01:00");

    @BeforeEach
    void theCourseIsPlanned() {
        clock.set(Network.NOW);
        Map<String, String> names = Map.of("en", "Hospital volunteer", "hu", "Kórházi önkéntes");
        List<LocalDate> starts = List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 3));
        network.opened(course, names);
        bus.publish(new CourseScheduled(course, county, names, starts, Network.NOW), course, Long.MAX_VALUE);
        await().until(() -> courses.named(course).starts().equals(starts));
        network.posted(meals);
    }

    @Test
    void ofTwentyWhoApplyTheThirteenWhoPassedFit() {
        List<Person> applied = IntStream.range(0, 20)
                .mapToObj(_ -> network.registered(retiredNurseInTata().in(hospital)))
                .toList();
        applied.stream().limit(13).forEach(person -> network.completed(person, course, TWO_YEARS_ON, 1));

        await().untilAsserted(() -> {
            JsonNode answer = staff().get(path()).json();
            assertThat(answer.path("fitting").asInt()).isEqualTo(13);
            assertThat(answer.path("gateCounts").path("training").asInt()).isEqualTo(7);
            assertThat(answer.path("gateWords").path("training").asString()).isEqualTo("7 have no valid training");
        });
    }

    @Test
    void whoIsNotCertifiedSeesCourseFirstWithTheNextDate() {
        Person anna = network.registered(retiredNurseInTata().in(hospital));

        JsonNode english = own(anna, "en");
        JsonNode hungarian = own(anna, "hu");

        assertThat(english.path("fits").asBoolean()).isFalse();
        assertThat(english.path("gates").path(0).path("gate").asString()).isEqualTo("training");
        assertThat(english.path("gates").path(0).path("remedy").asString())
                .contains("Hospital volunteer", "3 December");
        assertThat(hungarian.path("gates").path(0).path("remedy").asString())
                .contains("Kórházi önkéntes", "december 3.");
    }

    @Test
    void whoIsCertifiedFitsAndMayBeAsked() {
        Person anna = network.registered(retiredNurseInTata().in(hospital));
        network.completed(anna, course, TWO_YEARS_ON, 1);

        await().untilAsserted(() ->
                assertThat(own(anna, "en").path("fits").asBoolean()).isTrue());
        assertThat(network.invite(anna, meals).status()).isEqualTo(201);
    }

    @Test
    void anExpiredCertificateBlocksNewShiftsAndLeavesOldHours() {
        Person anna = network.registered(retiredNurseInTata().in(hospital));
        network.completed(anna, course, LocalDate.of(2026, 12, 4), 1);
        Wanted today = network.posted(companyOnSaturdayMorning().in(hospital).requiringTraining(course));
        await().untilAsserted(
                        () -> assertThat(network.invite(anna, today).status()).isIn(200, 201));
        String placement = network.invite(anna, today).json().path("id").asString();
        network.accept(placement);
        Answer confirmed = network.host(today)
                .post("/api/placements/" + placement + "/hours", Map.of("duration", "PT3H", "date", "2026-11-28"));
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);

        Answer later = network.invite(anna, meals);

        assertThat(later.status()).isEqualTo(409);
        assertThat(later.json().path("gates").path(0).path("gate").asString()).isEqualTo("training");
        assertThat(staff().get("/api/placements/" + placement)
                        .json()
                        .path("totalHours")
                        .asString())
                .isEqualTo("PT3H");
    }

    /** What she sees of the need herself. */
    private JsonNode own(Person person, String language) {
        return network.she(person)
                .in(language)
                .get(path() + "/" + person.uuid())
                .json();
    }

    private Api.As staff() {
        return api.as("county_manager@" + county);
    }

    private String path() {
        return "/api/needs/" + meals.uuid() + "/suggestions";
    }
}
