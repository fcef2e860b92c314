package eu.kalaka.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.copies.Student;
import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.matching.holds.Calendars;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Story 3: a student of 16 in Tata does her community service at an old people's home. 2 December 2026 is a Wednesday with school,
 * 5 December a free Saturday.
 */
@MatchingTest
class SchoolServiceIT {

    private static final Instant A_WEEK_LATER = Instant.parse("2026-12-07T09:00:00Z");

    @Autowired
    Api api;

    @Autowired
    Neighbours network;

    @Autowired
    HandSetClock clock;

    @Autowired
    Calendars calendars;

    @BeforeEach
    void saturdayMorning() {
        clock.set(Network.NOW);
    }

    @ParameterizedTest
    @CsvSource({
        // four hours on Saturday are allowed, four and a half as well, a minute more is not
        "2026-12-05T09:00, 2026-12-05T13:00, ''",
        "2026-12-05T09:00, 2026-12-05T13:30, ''",
        "2026-12-05T09:00, 2026-12-05T13:31, minors_day",
        "2026-12-05T09:00, 2026-12-05T14:00, minors_day",
        "2026-12-05T09:00, 2026-12-05T14:01, minors_day iksz_time",
        // three hours on a school day
        "2026-12-02T14:00, 2026-12-02T17:00, ''",
        "2026-12-02T14:00, 2026-12-02T17:01, iksz_time",
        "2026-12-02T14:00, 2026-12-02T17:30, iksz_time",
        "2026-12-02T14:00, 2026-12-02T14:59, iksz_time",
        // nothing after eight in the evening
        "2026-12-05T18:00, 2026-12-05T20:00, ''",
        "2026-12-05T18:00, 2026-12-05T20:01, evening",
        "2026-12-05T19:00, 2026-12-05T20:30, evening",
        "2026-12-05T05:59, 2026-12-05T08:00, evening",
        "2026-12-05T06:00, 2026-12-05T08:00, ''"
    })
    void mayDoWhatTheLawAllowsToTheMinute(String start, String end, String closed) {
        Answer answer = network.invite(network.registered(student()), network.posted(service(start, end)));

        assertThat(gates(answer)).isEqualTo(closed);
        assertThat(answer.status()).isEqualTo(closed.isEmpty() ? 201 : 409);
    }

    @ParameterizedTest
    @CsvSource({"09:30, ''", "09:29, rest", "08:00, rest"})
    void restsFourteenHoursBetweenTwoHosts(String nextStart, String closed) {
        Person anna = network.registered(student());
        books(anna, "2026-12-05T16:30", "2026-12-05T19:30");

        Answer next = network.invite(anna, network.posted(service("2026-12-06T" + nextStart, "2026-12-06T11:30")));

        assertThat(gates(next)).isEqualTo(closed);
    }

    @Test
    void givesEighteenHoursAWeekAtAllHostsTogether() {
        Person anna = network.registered(student());
        bookSixteenAndAHalf(anna);

        assertThat(gates(network.invite(anna, network.posted(service("2026-12-06T09:00", "2026-12-06T11:00")))))
                .as("18.5 hours")
                .isEqualTo("minors_week");
        assertThat(gates(network.invite(anna, network.posted(service("2026-12-06T09:00", "2026-12-06T10:31")))))
                .isEqualTo("minors_week");
        assertThat(gates(network.invite(anna, network.posted(service("2026-12-06T09:00", "2026-12-06T10:30")))))
                .as("18 hours")
                .isEmpty();
    }

    @Test
    void theRefusalSaysWhatIsLeftInTheReadersLanguage() {
        Person anna = network.registered(student());
        Wanted wanted = network.posted(service("2026-12-05T09:00", "2026-12-05T14:00"));

        Answer answer = network.invite(api.as("network_admin@/").in("hu"), anna, wanted);

        assertThat(answer.json().path("gates").path(0).path("words").asString()).contains("4", "30");
        assertThat(answer.json().path("gates").path(0).path("remedy").asString())
                .isNotEmpty();
    }

    @Test
    void hoursThatAreConfirmedKeepTheSameLimitsAtAllHostsTogether() {
        Person anna = network.registered(student());
        List<String> booked = bookSixteenAndAHalf(anna);
        String sunday = books(anna, "2026-12-06T09:00", "2026-12-06T10:30");
        clock.set(A_WEEK_LATER);
        List<String> days = List.of("2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-05");
        for (int i = 0; i < booked.size(); i++) {
            String length = i == booked.size() - 1 ? "PT4H30M" : "PT3H";
            assertThat(confirm(booked.get(i), length, days.get(i)).status()).isEqualTo(200);
        }

        Answer tooMuch = confirm(sunday, "PT1H31M", "2026-12-06");

        assertThat(tooMuch.status()).isEqualTo(409);
        assertThat(tooMuch.json().path("reason").asString()).isEqualTo("beyond_limits");
        assertThat(gates(tooMuch)).isEqualTo("minors_week");
        assertThat(confirm(sunday, "PT1H30M", "2026-12-06").status()).isEqualTo(200);
        assertThat(gates(confirm(booked.getLast(), "PT1M", "2026-12-05"))).contains("minors_day");
    }

    @RepeatedTest(5)
    void ofTwoAcceptancesAtOnceNotBothCanBreakALimit() throws Exception {
        Person anna = network.registered(student());
        String morning = network.invited(anna, network.posted(service("2026-12-05T09:00", "2026-12-05T11:00")));
        String afternoon = network.invited(anna, network.posted(service("2026-12-05T12:00", "2026-12-05T14:00")));

        List<Callable<Answer>> both = Stream.of(morning, afternoon)
                .<Callable<Answer>>map(placement -> () -> network.accept(placement))
                .toList();
        long accepted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(both)) {
                accepted += answer.get().status() == 200 ? 1 : 0;
            }
        }

        assertThat(accepted).isLessThanOrEqualTo(1);
        assertThat(calendars.of(anna.id())).hasSize((int) accepted);
    }

    /** Mondays to Thursdays three hours, four and a half on Saturday, each at another host. */
    private List<String> bookSixteenAndAHalf(Person anna) {
        return List.of(
                books(anna, "2026-11-30T14:00", "2026-11-30T17:00"),
                books(anna, "2026-12-01T14:00", "2026-12-01T17:00"),
                books(anna, "2026-12-02T14:00", "2026-12-02T17:00"),
                books(anna, "2026-12-03T14:00", "2026-12-03T17:00"),
                books(anna, "2026-12-05T09:00", "2026-12-05T13:30"));
    }

    private String books(Person person, String start, String end) {
        String placement = network.invited(person, network.posted(service(start, end)));
        Answer accepted = network.accept(placement);
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        return placement;
    }

    private Answer confirm(String placement, String length, String day) {
        return api.as("network_admin@/")
                .post("/api/placements/" + placement + "/hours", Map.of("duration", length, "date", day));
    }

    private static Person student() {
        String[] always = Arrays.stream(DayOfWeek.values())
                .flatMap(day ->
                        Stream.of("night", "morning", "afternoon", "evening").map(part -> day + "/" + part))
                .toArray(String[]::new);
        return Person.schoolgirlInTata()
                .born("2010-05-02")
                .freeOn(always)
                .studying(new Student("Eötvös József Gimnázium", true, Set.of("social")));
    }

    private static Wanted service(String start, String end) {
        return Wanted.companyOnSaturdayMorning()
                .under("iksz")
                .inTheArea("social")
                .withMentor()
                .at(start + "+01:00", end + "+01:00");
    }

    private static String gates(Answer answer) {
        return String.join(
                " ",
                StreamSupport.stream(answer.json().path("gates").spliterator(), false)
                        .map(gate -> gate.path("gate").asString())
                        .toList());
    }
}
