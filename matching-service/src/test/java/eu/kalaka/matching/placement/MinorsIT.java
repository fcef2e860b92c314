package eu.kalaka.matching.placement;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.copies.OtherDays;
import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the law says of minors holds at the invitation and again when she says yes, at all hosts together. */
@MatchingTest
class MinorsIT {

    @Autowired
    Neighbours network;

    @Autowired
    HandSetClock clock;

    @BeforeEach
    void saturdayMorning() {
        clock.set(Network.NOW);
    }

    @Test
    void whatSheAcceptedAtOneHostCountsAtTheNext() {
        Person girl = network.registered(sixteen());
        String first = network.invited(girl, posted("2026-11-29T08:00+01:00", "2026-11-29T11:00+01:00"));
        Wanted goesOn = posted("2026-11-29T11:00+01:00", "2026-11-29T12:31+01:00");
        String second = network.invited(girl, goesOn);

        assertThat(network.accept(first).status()).isEqualTo(200);
        Answer refused = network.accept(second);

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(gates(refused)).containsExactly("minors_day");
        assertThat(refused.json().path("gates").path(0).path("remedy").asString())
                .contains("1 h 30 min");
        assertThat(gates(network.invite(girl, posted("2026-11-30T00:30+01:00", "2026-11-30T01:00+01:00"))))
                .containsExactly("evening", "rest");
    }

    @Test
    void sheMayAcceptWhatIsExactlyLeft() {
        Person girl = network.registered(sixteen());
        String first = network.invited(girl, posted("2026-11-29T08:00+01:00", "2026-11-29T11:00+01:00"));
        String second = network.invited(girl, posted("2026-11-29T11:00+01:00", "2026-11-29T12:30+01:00"));

        assertThat(network.accept(first).status()).isEqualTo(200);
        assertThat(network.accept(second).status()).isEqualTo(200);
    }

    @Test
    void aGuardiansWithdrawalIsNoticedBeforeSheSaysYes() {
        Person girl = network.registered(sixteen());
        String placement = network.invited(girl, posted("2026-11-29T08:00+01:00", "2026-11-29T11:00+01:00"));
        network.registered(girl.guardedBy(null));

        Answer refused = network.accept(placement);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(gates(refused)).containsExactly("guardian");
    }

    @Test
    void ofTwoYesesAtOnceThatAreTooMuchTogetherAtMostOneCounts() throws ExecutionException, InterruptedException {
        for (int round = 0; round < 5; round++) {
            Person girl = network.registered(sixteen());
            String one = network.invited(girl, posted("2026-11-29T08:00+01:00", "2026-11-29T11:00+01:00"));
            String other = network.invited(girl, posted("2026-11-29T11:00+01:00", "2026-11-29T14:00+01:00"));

            try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Answer>> answers =
                        List.of(callers.submit(() -> network.accept(one)), callers.submit(() -> network.accept(other)));
                int accepted = 0;
                for (Future<Answer> answer : answers) {
                    accepted += answer.get().status() == 200 ? 1 : 0;
                }

                assertThat(accepted).isLessThanOrEqualTo(1);
            }
            network.accept(one);
            network.accept(other);
            assertThat(List.of(
                            network.accept(one).status(), network.accept(other).status()))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void ofTwoHostsWhoConfirmTooMuchAtOnceExactlyOneCounts() throws ExecutionException, InterruptedException {
        for (int round = 0; round < 5; round++) {
            saturdayMorning();
            List<String> both = acceptedOnSunday(network.registered(sixteen()));
            clock.set(Instant.parse("2026-11-29T15:00:00Z"));

            List<Answer> answers = confirmedAtOnce(both, "PT3H");

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .allSatisfy(answer -> assertThat(gates(answer)).containsExactly("minors_day"));
        }
    }

    @Test
    void ofTwoHostsWhoConfirmAtOnceWhatSheMayGiveEachCountsOnce() throws ExecutionException, InterruptedException {
        List<String> both = acceptedOnSunday(network.registered(sixteen()));
        clock.set(Instant.parse("2026-11-29T15:00:00Z"));

        List<Answer> answers = confirmedAtOnce(both, "PT2H15M");

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> answer.json().path("totalHours").asString())
                .containsOnly("PT2H15M");
        assertThat(confirmedAtOnce(both, "PT1M")).extracting(Answer::status).containsOnly(409);
    }

    /** Two shifts at two hosts, four and a half hours together. */
    private List<String> acceptedOnSunday(Person girl) {
        List<String> both = List.of(
                network.invited(girl, posted("2026-11-29T08:00+01:00", "2026-11-29T10:15+01:00")),
                network.invited(girl, posted("2026-11-29T10:15+01:00", "2026-11-29T12:30+01:00")));
        both.forEach(placement -> assertThat(network.accept(placement).status()).isEqualTo(200));
        return both;
    }

    private List<Answer> confirmedAtOnce(List<String> placements, String duration)
            throws ExecutionException, InterruptedException {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = placements.stream()
                    .map(placement -> callers.submit(() -> network.api()
                            .as("network_admin@/")
                            .post(
                                    "/api/placements/" + placement + "/hours",
                                    Map.of("duration", duration, "date", "2026-11-29"))))
                    .toList();
            List<Answer> given = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                given.add(answer.get());
            }
            return given;
        }
    }

    private Wanted posted(String start, String end) {
        return network.posted(companyOnSaturdayMorning().at(start, end));
    }

    private static Person sixteen() {
        return retiredNurseInTata()
                .born("2010-05-02")
                .onOtherDays(new OtherDays(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31), true));
    }

    private static List<String> gates(Answer answer) {
        return answer.json()
                .path("gates")
                .valueStream()
                .map(gate -> gate.path("gate").asString())
                .toList();
    }
}
