package eu.kalaka.matching.placement;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.matching.holds.Booking;
import eu.kalaka.matching.holds.Calendars;
import eu.kalaka.matching.holds.Claim;
import eu.kalaka.matching.holds.Seats;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.testkit.Answer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps of an acceptance one by one, a crash after each of them, and many acceptances at once. */
@MatchingTest
class HoldsIT {

    private static final Duration TOO_LONG = HoldPlace.PATIENCE.plusSeconds(1);

    @Autowired
    Neighbours network;

    @Autowired
    HandSetClock clock;

    @Autowired
    AggregateStore<Placement> placements;

    @Autowired
    HoldPlace holdPlace;

    @Autowired
    SettleClaim settleClaim;

    @Autowired
    FreePlace freePlace;

    @Autowired
    Calendars calendars;

    @Autowired
    Seats seats;

    @BeforeEach
    void saturdayMorning() {
        clock.set(Network.NOW);
        settleClaim.sweep();
    }

    @Test
    void nothingIsLeftOfAnAcceptanceThatSucceeded() {
        Wanted forOne = network.posted(companyOnSaturdayMorning().forSoMany(1));
        Placement annas = invited(forOne);

        network.accept(text(annas.id()));

        clock.advance(TOO_LONG);
        assertThat(seats.lapsed(clock.instant())).isEmpty();
        assertThat(calendars.lapsed(clock.instant())).isEmpty();
        assertThat(seats.taken(forOne.shiftId(), clock.instant())).isEqualTo(1);
        assertThat(calendars.of(annas.volunteerId())).extracting(Booking::until).containsOnlyNulls();
    }

    @Test
    void nothingIsLeftOfAnAcceptanceThatFoundTheShiftFull() {
        Wanted forOne = network.posted(companyOnSaturdayMorning().forSoMany(1));
        Placement annas = invited(forOne);
        Placement belas = invited(forOne);

        network.accept(text(annas.id()));
        assertThat(reason(network.accept(text(belas.id())))).isEqualTo("shift_full");

        assertThat(calendars.of(belas.volunteerId())).isEmpty();
        assertThat(seats.taken(forOne.shiftId(), clock.instant())).isEqualTo(1);
    }

    @Test
    void aCrashAfterTheTimeIsHeldFreesItAfterTwoMinutes() {
        Person anna = network.registered(retiredNurseInTata());
        Placement crashed = invited(anna, network.posted(companyOnSaturdayMorning()));
        String other = network.invited(anna, network.posted(companyOnSaturdayMorning()));
        assertThat(holdPlace.holdTime(crashed, clock.instant())).isTrue();

        assertThat(reason(network.accept(other))).isEqualTo("time_taken");
        clock.advance(TOO_LONG);
        assertThat(network.accept(other).status()).isEqualTo(200);
        assertThat(reason(network.accept(text(crashed.id())))).isEqualTo("time_taken");
    }

    @Test
    void aCrashAfterTheSeatIsHeldFreesItAfterTwoMinutes() {
        Wanted forOne = network.posted(companyOnSaturdayMorning().forSoMany(1));
        Placement crashed = invited(forOne);
        Placement belas = invited(forOne);
        assertThat(holdPlace.hold(crashed, 1, clock.instant())).isEmpty();

        assertThat(reason(network.accept(text(belas.id())))).isEqualTo("shift_full");
        clock.advance(TOO_LONG);
        assertThat(network.accept(text(belas.id())).status()).isEqualTo(200);
        assertThat(calendars.of(crashed.volunteerId())).isEmpty();
    }

    @Test
    void afterACrashWithHoldsTheSameAcceptanceNeedNotWait() {
        Wanted forOne = network.posted(companyOnSaturdayMorning().forSoMany(1));
        Placement crashed = invited(forOne);
        holdPlace.hold(crashed, 1, clock.instant());

        assertThat(network.accept(text(crashed.id())).status()).isEqualTo(200);
        assertThat(seats.taken(forOne.shiftId(), clock.instant())).isEqualTo(1);
        assertThat(calendars.of(crashed.volunteerId())).hasSize(1);
    }

    @Test
    void aCrashAfterThePlacementIsMadeIsMendedByTheSweep() {
        Wanted forOne = network.posted(companyOnSaturdayMorning().forSoMany(1));
        Placement crashed = invited(forOne);
        holdPlace.hold(crashed, 1, clock.instant());
        accept(crashed.claim());

        clock.advance(TOO_LONG);
        settleClaim.sweep();

        assertThat(seats.taken(forOne.shiftId(), clock.instant())).isEqualTo(1);
        assertThat(calendars.of(crashed.volunteerId()))
                .extracting(Booking::until)
                .containsOnlyNulls();
        assertThat(seats.lapsed(clock.instant())).isEmpty();
    }

    @Test
    void aCrashAfterThePlacementIsMadeIsMendedByWhoeverWantsThePlace() {
        Wanted forOne = network.posted(companyOnSaturdayMorning().forSoMany(1));
        Placement crashed = invited(forOne);
        Placement belas = invited(forOne);
        holdPlace.hold(crashed, 1, clock.instant());
        accept(crashed.claim());

        clock.advance(TOO_LONG);

        assertThat(reason(network.accept(text(belas.id())))).isEqualTo("shift_full");
        assertThat(seats.lapsed(forOne.shiftId(), clock.instant())).isEmpty();
    }

    @Test
    void whoFellAsleepWithAHoldCannotAcceptOnceAnotherHasThePlace() {
        Wanted forOne = network.posted(companyOnSaturdayMorning().forSoMany(1));
        Placement asleep = invited(forOne);
        Placement belas = invited(forOne);
        holdPlace.hold(asleep, 1, clock.instant());
        clock.advance(TOO_LONG);
        network.accept(text(belas.id()));

        Outcome<Placement> awake = accept(asleep.claim());

        assertThat(awake).isEqualTo(new Outcome.Refused<>(PlacementRefusal.ATTEMPT_WITHDRAWN));
        assertThat(seats.taken(forOne.shiftId(), clock.instant())).isEqualTo(1);
    }

    @Test
    void aLateHoldOfAWithdrawnAttemptIsTakenOverOrSweptAway() {
        Wanted forOne = network.posted(companyOnSaturdayMorning().forSoMany(1));
        Placement late = invited(forOne);
        settleClaim.settle(late.claim());
        holdPlace.hold(late, 1, clock.instant());

        assertThat(network.accept(text(late.id())).status()).isEqualTo(200);
        clock.advance(TOO_LONG);
        settleClaim.sweep();
        settleClaim.settle(late.claim());

        assertThat(seats.taken(forOne.shiftId(), clock.instant())).isEqualTo(1);
        assertThat(calendars.of(late.volunteerId())).hasSize(1);
    }

    @Test
    void aCrashBeforeAYesIsTakenBackLeavesThePlaceTaken() {
        Wanted forOne = network.posted(companyOnSaturdayMorning().forSoMany(1));
        Placement annas = invited(forOne);
        network.accept(text(annas.id()));
        freePlace.loosen(annas);

        clock.advance(TOO_LONG);
        settleClaim.sweep();

        assertThat(seats.taken(forOne.shiftId(), clock.instant())).isEqualTo(1);
        assertThat(calendars.of(annas.volunteerId())).extracting(Booking::until).containsOnlyNulls();
    }

    @Test
    void aCrashAfterAnAbsenceIsNotedIsMendedByTheSweep() {
        Wanted forOne = network.posted(companyOnSaturdayMorning().forSoMany(1));
        Placement annas = invited(forOne);
        network.accept(text(annas.id()));
        freePlace.loosen(annas);
        placements.change(text(annas.id()), placement -> placement.miss(Step.of(clock.instant(), "host")));

        clock.advance(TOO_LONG);
        settleClaim.sweep();

        assertThat(seats.taken(forOne.shiftId(), clock.instant())).isZero();
        assertThat(calendars.of(annas.volunteerId())).isEmpty();
    }

    @Test
    void settlingTwiceIsSettlingOnce() {
        Wanted forOne = network.posted(companyOnSaturdayMorning().forSoMany(1));
        Placement annas = invited(forOne);
        network.accept(text(annas.id()));

        settleClaim.settle(annas.claim());
        settleClaim.settle(annas.claim());

        assertThat(seats.taken(forOne.shiftId(), clock.instant())).isEqualTo(1);
    }

    @Test
    void calendarsForgetWhatCannotMatterAnyMore() {
        Placement annas = invited(network.posted(companyOnSaturdayMorning()));
        network.accept(text(annas.id()));

        clock.advance(Duration.ofDays(89));
        settleClaim.forget();
        assertThat(calendars.of(annas.volunteerId())).hasSize(1);
        clock.advance(Duration.ofDays(2));
        settleClaim.forget();
        assertThat(calendars.of(annas.volunteerId())).isEmpty();
    }

    @Test
    void fiftyAcceptancesAtOnceForFivePlacesGiveFive() {
        Wanted forFive = network.posted(companyOnSaturdayMorning().forSoMany(5));
        List<String> fifty = IntStream.range(0, 50)
                .mapToObj(number -> text(invited(forFive).id()))
                .toList();

        List<Answer> answers = allAtOnce(fifty);

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(5);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(HoldsIT::reason)
                .containsOnly("shift_full");
        assertThat(seats.taken(forFive.shiftId(), clock.instant())).isEqualTo(5);
        assertThat(acceptedOf(fifty)).isEqualTo(5);
    }

    @Test
    void twoOverlappingShiftsAcceptedAtOnceGiveOne() {
        for (int round = 0; round < 10; round++) {
            Person anna = network.registered(retiredNurseInTata());
            List<String> two = List.of(
                    network.invited(anna, network.posted(companyOnSaturdayMorning())),
                    network.invited(anna, network.posted(companyOnSaturdayMorning())));

            List<Answer> answers = allAtOnce(two);

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(acceptedOf(two)).isEqualTo(1);
            assertThat(calendars.of(anna.id())).hasSize(1);
        }
    }

    @Test
    void oneInvitationAcceptedManyTimesAtOnceIsOnePlacement() {
        Wanted forTwo = network.posted(companyOnSaturdayMorning().forSoMany(2));
        String id = text(invited(forTwo).id());

        List<Answer> answers =
                allAtOnce(IntStream.range(0, 10).mapToObj(number -> id).toList());

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(seats.taken(forTwo.shiftId(), clock.instant())).isEqualTo(1);
        assertThat(network.heard(id, 2)).hasSize(2);
    }

    private Placement invited(Wanted wanted) {
        return invited(network.registered(retiredNurseInTata()), wanted);
    }

    private Placement invited(Person person, Wanted wanted) {
        return found(network.invited(person, wanted));
    }

    private Placement found(String id) {
        return placements.find(id).orElseThrow().state();
    }

    private Outcome<Placement> accept(Claim claim) {
        Step step = Step.of(clock.instant(), "she");
        return placements.change(text(claim.placement()), placement -> placement.accept(claim, step));
    }

    private long acceptedOf(List<String> ids) {
        return ids.stream().filter(id -> found(id).status() == Status.ACCEPTED).count();
    }

    private List<Answer> allAtOnce(List<String> ids) {
        var start = new CountDownLatch(1);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = ids.stream()
                    .map(id -> callers.submit(() -> {
                        start.await();
                        return network.accept(id);
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(HoldsIT::get).toList();
        }
    }

    private static Answer get(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static String text(PlacementId id) {
        UUID value = id.value();
        return value.toString();
    }

    private static String reason(Answer answer) {
        return answer.json().path("reason").asString("");
    }
}
