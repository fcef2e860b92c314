package eu.kalaka.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.matching.HoursConfirmed;
import eu.kalaka.contracts.matching.InvitationRefused;
import eu.kalaka.contracts.matching.PlacementCancelled;
import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.contracts.matching.PlacementMissed;
import eu.kalaka.contracts.matching.PlacementWithdrawn;
import eu.kalaka.contracts.matching.VolunteerInvited;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.matching.holds.Claim;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Refusal;
import eu.kalaka.testkit.Bundles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementTest {

    private static final Step ASKED = Step.of(Instant.parse("2026-11-20T08:00:00Z"), "coordinator-tata");
    private static final Step ANSWERED = Step.of(Instant.parse("2026-11-21T08:00:00Z"), "volunteer");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-11-28");

    private final Placement invited = invitedTo("2026-11-28T09:00+01:00", "2026-11-28T12:00+01:00");

    @Test
    void anInvitationIsOpenAndTold() {
        assertThat(invited.status()).isEqualTo(Status.INVITED);
        assertThat(Facts.invited(invited)).satisfies((VolunteerInvited fact) -> {
            assertThat(fact.placementId()).isEqualTo(invited.id().value());
            assertThat(fact.unit()).isEqualTo("/hu/ke/tata/tata");
            assertThat(fact.start()).isEqualTo(OffsetDateTime.parse("2026-11-28T09:00+01:00"));
            assertThat(fact.at()).isEqualTo(ASKED.at());
        });
    }

    @Test
    void acceptingMakesThePlacement() {
        Decision<Placement> decision = invited.accept(invited.claim(), ANSWERED);

        assertThat(stateAfter(decision).status()).isEqualTo(Status.ACCEPTED);
        assertThat(stateAfter(decision).answered()).isEqualTo(ANSWERED);
        assertThat(factsOf(decision)).singleElement().isInstanceOf(PlacementMade.class);
    }

    @Test
    void acceptingTwiceIsAcceptingOnce() {
        assertThat(accepted().accept(accepted().claim(), ANSWERED)).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void refusingFreesThePlace() {
        Decision<Placement> decision = invited.refuse(new Step(ANSWERED.at(), "volunteer", "Beteg vagyok"));

        assertThat(stateAfter(decision).status()).isEqualTo(Status.REFUSED);
        assertThat(factsOf(decision)).singleElement().isInstanceOf(InvitationRefused.class);
        assertThat(stateAfter(decision).refuse(ANSWERED)).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void aCancelledShiftCancelsAnInvitationAndAPlacementOnce() {
        for (Placement standing : List.of(invited, accepted())) {
            Decision<Placement> decision = standing.cancel(ANSWERED);

            assertThat(stateAfter(decision).status()).isEqualTo(Status.CANCELLED);
            assertThat(factsOf(decision)).singleElement().isInstanceOf(PlacementCancelled.class);
            assertThat(stateAfter(decision).cancel(ANSWERED)).isInstanceOf(Decision.Kept.class);
            assertThat(refusalOf(stateAfter(decision).accept(standing.claim(), ANSWERED)))
                    .isEqualTo(PlacementRefusal.SHIFT_CANCELLED);
            assertThat(refusalOf(stateAfter(decision).takeBack(ANSWERED))).isEqualTo(PlacementRefusal.SHIFT_CANCELLED);
        }
    }

    @Test
    void aShiftThatHasBegunCancelsNoPlacementAnyMore() {
        Step begun = Step.of(invited.task().start().toInstant(), "organisation-service");

        assertThat(accepted().cancel(begun)).isInstanceOf(Decision.Kept.class);
        assertThat(accepted().cancel(Step.of(begun.at().minusNanos(1), "organisation-service")))
                .isInstanceOf(Decision.Changed.class);
    }

    @Test
    void anAnswerStands() {
        Placement refused = stateAfter(invited.refuse(ANSWERED));

        assertThat(refusalOf(accepted().refuse(ANSWERED))).isEqualTo(PlacementRefusal.ALREADY_ACCEPTED);
        assertThat(refusalOf(refused.accept(refused.claim(), ANSWERED))).isEqualTo(PlacementRefusal.ALREADY_REFUSED);
    }

    @Test
    void whoSaidNoMayBeAskedAgain() {
        Placement refused = stateAfter(invited.refuse(ANSWERED));
        Decision<Placement> decision = refused.inviteAgain(invited);

        assertThat(stateAfter(decision).status()).isEqualTo(Status.INVITED);
        assertThat(stateAfter(decision).answered()).isNull();
        assertThat(factsOf(decision)).singleElement().isInstanceOf(VolunteerInvited.class);
        assertThat(invited.inviteAgain(invited)).isInstanceOf(Decision.Kept.class);
        assertThat(accepted().inviteAgain(invited)).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void aWithdrawnAttemptCannotSucceedAnyMore() {
        Claim slow = invited.claim();
        Placement withdrawn = stateAfter(invited.withdraw(slow));

        assertThat(refusalOf(withdrawn.accept(slow, ANSWERED))).isEqualTo(PlacementRefusal.ATTEMPT_WITHDRAWN);
        assertThat(withdrawn.accept(withdrawn.claim(), ANSWERED)).isInstanceOf(Decision.Changed.class);
        assertThat(factsOf(invited.withdraw(slow))).isEmpty();
    }

    @Test
    void onlyThePresentAttemptOfAnOpenInvitationIsWithdrawn() {
        Placement withdrawn = stateAfter(invited.withdraw(invited.claim()));

        assertThat(withdrawn.withdraw(invited.claim())).isInstanceOf(Decision.Kept.class);
        assertThat(accepted().withdraw(accepted().claim())).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void aNewInvitationDoesNotReviveAnOldAttempt() {
        Claim old = invited.claim();
        Placement again = stateAfter(stateAfter(invited.refuse(ANSWERED)).inviteAgain(invited));

        assertThat(refusalOf(again.accept(old, ANSWERED))).isEqualTo(PlacementRefusal.ATTEMPT_WITHDRAWN);
    }

    @Test
    void takingBackAYesInTimeIsNotLate() {
        Decision<Placement> decision = accepted().takeBack(step("2026-11-27T08:00:00Z"));

        assertThat(stateAfter(decision).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(stateAfter(decision).ended()).isEqualTo(step("2026-11-27T08:00:00Z"));
        assertThat(factsOf(decision))
                .singleElement()
                .satisfies(
                        fact -> assertThat(((PlacementWithdrawn) fact).late()).isFalse());
        assertThat(stateAfter(decision).takeBack(step("2026-11-28T07:00:00Z"))).isInstanceOf(Decision.Kept.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27T08:00:00Z, false", "2026-11-27T08:00:01Z, true", "2026-11-28T07:59:59Z, true"})
    void aYesTakenBackLessThanADayBeforeIsLate(String when, boolean late) {
        Decision<Placement> decision = accepted().takeBack(step(when));

        assertThat(factsOf(decision))
                .singleElement()
                .satisfies(
                        fact -> assertThat(((PlacementWithdrawn) fact).late()).isEqualTo(late));
    }

    @Test
    void onceTheShiftHasBegunAYesCannotBeTakenBackButMissed() {
        Placement accepted = accepted();

        assertThat(refusalOf(accepted.takeBack(step("2026-11-28T08:00:00Z")))).isEqualTo(PlacementRefusal.SHIFT_BEGUN);
        assertThat(refusalOf(accepted.miss(step("2026-11-28T07:59:59Z")))).isEqualTo(PlacementRefusal.SHIFT_NOT_BEGUN);
        Decision<Placement> missed = accepted.miss(step("2026-11-28T08:00:00Z"));
        assertThat(stateAfter(missed).status()).isEqualTo(Status.MISSED);
        assertThat(factsOf(missed)).singleElement().isInstanceOf(PlacementMissed.class);
        assertThat(stateAfter(missed).miss(step("2026-11-28T09:00:00Z"))).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void onlyWhatWasAcceptedCanBeTakenBackOrMissed() {
        Placement refused = stateAfter(invited.refuse(ANSWERED));
        Placement withdrawn = stateAfter(accepted().takeBack(ANSWERED));
        Placement missed = stateAfter(accepted().miss(step("2026-11-28T09:00:00Z")));

        for (Placement other : List.of(invited, refused, missed)) {
            assertThat(refusalOf(other.takeBack(ANSWERED))).isEqualTo(PlacementRefusal.NOT_ACCEPTED);
        }
        for (Placement other : List.of(invited, refused, withdrawn)) {
            assertThat(refusalOf(other.miss(step("2026-11-28T09:00:00Z")))).isEqualTo(PlacementRefusal.NOT_ACCEPTED);
        }
        for (Placement other : List.of(withdrawn, missed)) {
            assertThat(refusalOf(other.accept(other.claim(), ANSWERED))).isEqualTo(PlacementRefusal.ALREADY_ENDED);
            assertThat(refusalOf(other.refuse(ANSWERED))).isEqualTo(PlacementRefusal.ALREADY_ENDED);
        }
    }

    @Test
    void whoTookBackHerYesMayBeAskedAgainAndWhoStayedAwayNot() {
        Placement withdrawn = stateAfter(accepted().takeBack(ANSWERED));
        Placement missed = stateAfter(accepted().miss(step("2026-11-28T09:00:00Z")));

        Placement again = stateAfter(withdrawn.inviteAgain(invited));

        assertThat(again.status()).isEqualTo(Status.INVITED);
        assertThat(again.ended()).isNull();
        assertThat(again.claim()).isNotEqualTo(withdrawn.claim());
        assertThat(missed.inviteAgain(invited)).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void hoursSayThatSheCameAndStandAgainstAnAbsence() {
        HourEntry entry = entry("PT3H", "2026-11-28", "2026-11-28T12:00:00Z");
        Placement missed = stateAfter(accepted().miss(step("2026-11-28T09:00:00Z")));
        Placement came = stateAfter(missed.confirm(entry, List.of()));

        assertThat(came.status()).isEqualTo(Status.ACCEPTED);
        assertThat(came.ended()).isNull();
        assertThat(refusalOf(came.miss(step("2026-11-28T13:00:00Z")))).isEqualTo(PlacementRefusal.HOURS_CONFIRMED);
    }

    @Test
    void ofAForgottenVolunteerOnlyIdsAndTimesStay() {
        Placement withdrawn = stateAfter(accepted().takeBack(new Step(ANSWERED.at(), "volunteer", "Beteg vagyok")));
        Placement forgotten = stateAfter(withdrawn.forget());

        assertThat(forgotten.ended()).isEqualTo(Step.of(ANSWERED.at(), "volunteer"));
        assertThat(forgotten.trace().inputs()).isNull();
        assertThat(factsOf(withdrawn.forget())).isEmpty();
        assertThat(forgotten.forget()).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void confirmedHoursAreToldAndAddedUp() {
        HourEntry entry = entry("PT3H30M", "2026-11-28", "2026-11-28T12:00:00Z");
        Decision<Placement> decision = accepted().confirm(entry, List.of());

        assertThat(stateAfter(decision).totalHours()).isEqualTo(Duration.parse("PT3H30M"));
        assertThat(factsOf(decision)).singleElement().satisfies(fact -> {
            HoursConfirmed confirmed = (HoursConfirmed) fact;
            assertThat(confirmed.entryId()).isEqualTo(entry.entryId());
            assertThat(confirmed.regime()).isEqualTo("koet");
            assertThat(confirmed.duration()).isEqualTo(Duration.parse("PT3H30M"));
        });
        assertThat(stateAfter(decision).confirm(entry, List.of())).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void hoursNeedAnAcceptedPlacement() {
        assertThat(refusalOf(invited.confirm(entry("PT1H", "2026-11-28", "2026-11-28T12:00:00Z"), List.of())))
                .isEqualTo(PlacementRefusal.NOT_ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "-PT1H", "PT24H1M", "PT1H30S", "PT0.5S", "PT99999H"})
    void hoursAreWholeMinutesOfADay(String duration) {
        assertThat(refusalOf(accepted().confirm(entry(duration, "2026-11-28", "2026-11-28T12:00:00Z"), List.of())))
                .isEqualTo(PlacementRefusal.BAD_DURATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT24H", "P1D"})
    void aMinuteAndADayAreHours(String duration) {
        assertThat(accepted().confirm(entry(duration, "2026-11-28", "2026-11-28T12:00:00Z"), List.of()))
                .isInstanceOf(Decision.Changed.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-28T07:59:59Z, true", "2026-11-28T08:00:00Z, false"})
    void hoursComeAfterTheShiftHasBegun(String now, boolean tooEarly) {
        Decision<Placement> decision = accepted().confirm(entry("PT1H", "2026-11-28", now), List.of());

        assertThat(decision instanceof Decision.Refused<Placement>).isEqualTo(tooEarly);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27, true", "2026-11-28, false", "2026-11-29, false", "2026-11-30, true"})
    void hoursAreOfADayOfTheShift(String day, boolean outside) {
        Placement twoDays = acceptedFrom("2026-11-28T20:00+01:00", "2026-11-30T00:00+01:00");
        Decision<Placement> decision = twoDays.confirm(entry("PT1H", day, "2026-12-01T12:00:00Z"), List.of());

        assertThat(decision instanceof Decision.Refused<Placement>).isEqualTo(outside);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-28T22:59:59Z, true", "2026-11-28T23:00:00Z, false"})
    void hoursAreNotConfirmedBeforeTheirDayHasCome(String now, boolean tooEarly) {
        Placement twoDays = acceptedFrom("2026-11-28T20:00+01:00", "2026-11-29T10:00+01:00");
        Decision<Placement> decision = twoDays.confirm(entry("PT1H", "2026-11-29", now), List.of());

        assertThat(decision instanceof Decision.Refused<Placement>).isEqualTo(tooEarly);
    }

    @Test
    void aDayHasTwentyFourHoursInAll() {
        Placement most =
                stateAfter(accepted().confirm(entry("PT23H", "2026-11-28", "2026-11-28T12:00:00Z"), List.of()));

        assertThat(refusalOf(most.confirm(entry("PT1H1M", "2026-11-28", "2026-11-28T12:00:00Z"), List.of())))
                .isEqualTo(PlacementRefusal.TOO_MANY_HOURS);
        assertThat(stateAfter(most.confirm(entry("PT1H", "2026-11-28", "2026-11-28T12:00:00Z"), List.of()))
                        .hoursOn(SATURDAY))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Stream.concat(
                                Arrays.stream(PlacementRefusal.values()).map(PlacementRefusal::reason),
                                Stream.of(new DoesNotFit(List.of()).reason()))
                        .map(reason -> "reason." + reason)
                        .toList());
    }

    private static Placement invitedTo(String start, String end) {
        return Placement.invite(
                new UnitPath("/hu/ke/tata/tata"),
                new VolunteerId(UUID.randomUUID()),
                Task.of(Wanted.companyOnSaturdayMorning().at(start, end).opening()),
                new Trace("1", 0.5, List.of(), List.of(), List.of(), null),
                ASKED);
    }

    private static Step step(String at) {
        return Step.of(Instant.parse(at), "volunteer");
    }

    private Placement accepted() {
        return stateAfter(invited.accept(invited.claim(), ANSWERED));
    }

    private static Placement acceptedFrom(String start, String end) {
        Placement asked = invitedTo(start, end);
        return stateAfter(asked.accept(asked.claim(), ANSWERED));
    }

    private static HourEntry entry(String duration, String date, String now) {
        return new HourEntry(
                UUID.randomUUID(),
                LocalDate.parse(date),
                Duration.parse(duration),
                Step.of(Instant.parse(now), "host"));
    }

    private static Placement stateAfter(Decision<Placement> decision) {
        return changed(decision).state();
    }

    private static List<Message> factsOf(Decision<Placement> decision) {
        return changed(decision).facts();
    }

    private static Decision.Changed<Placement> changed(Decision<Placement> decision) {
        if (decision instanceof Decision.Changed<Placement> changed) {
            return changed;
        }
        throw new AssertionError("Nothing changed: " + decision);
    }

    private static Refusal refusalOf(Decision<Placement> decision) {
        if (decision instanceof Decision.Refused<Placement>(var refusal)) {
            return refusal;
        }
        throw new AssertionError("Not refused: " + decision);
    }
}
