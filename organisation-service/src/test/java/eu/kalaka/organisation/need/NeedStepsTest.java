package eu.kalaka.organisation.need;

import static eu.kalaka.organisation.need.SampleNeeds.FRIDAY_NOON;
import static eu.kalaka.organisation.need.SampleNeeds.NOW;
import static eu.kalaka.organisation.need.SampleNeeds.readingAloud;
import static eu.kalaka.organisation.need.SampleNeeds.shift;
import static eu.kalaka.organisation.need.SampleNeeds.timed;
import static eu.kalaka.organisation.need.SampleNeeds.untilApplied;
import static eu.kalaka.organisation.need.SampleNeeds.withShifts;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.organisation.NeedChanged;
import eu.kalaka.contracts.organisation.NeedChecked;
import eu.kalaka.contracts.organisation.NeedExpired;
import eu.kalaka.contracts.organisation.NeedFilled;
import eu.kalaka.contracts.organisation.NeedPosted;
import eu.kalaka.contracts.organisation.NeedReopened;
import eu.kalaka.contracts.organisation.NeedState;
import eu.kalaka.contracts.organisation.ShiftCancelled;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a need after its draft: checked, published, changed, filled, over. */
class NeedStepsTest {

    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BELA = new UUID(1, 2);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Test
    void aHostPublishesWhatThePointHasChecked() {
        Need draft = readingAloud();

        assertThat(draft.publish(false, NOW)).isEqualTo(Decision.refused(NeedRefusal.NEED_NOT_CHECKED));
        Need checked = state(draft.check(NOW));
        assertThat(facts(draft.check(NOW))).containsExactly(NeedChecked.class);
        assertThat(checked.check(NOW)).isEqualTo(Decision.kept(checked));
        assertThat(facts(checked.publish(false, NOW))).containsExactly(NeedPosted.class);
        assertThat(facts(draft.publish(true, NOW))).containsExactly(NeedChecked.class, NeedPosted.class);
    }

    @Test
    void aHostsChangeOfACheckedNeedMustBeCheckedAgain() {
        Need checked = state(readingAloud().check(NOW));

        assertThat(state(checked.revise(readingAloud(), false, NOW)).status()).isEqualTo(NeedStatus.DRAFT);
        assertThat(state(checked.revise(readingAloud(), true, NOW)).status()).isEqualTo(NeedStatus.CHECKED);
    }

    @Test
    void aNeedIsFilledWithItsLastPlaceAndReopenedWhenOneIsFree() {
        Need published = published(readingAloud());
        UUID shift = published.shifts().getFirst().shiftId();

        Need one = state(published.placed(shift, ANNA, NOW));
        assertThat(one.status()).isEqualTo(NeedStatus.PUBLISHED);
        assertThat(one.placed(shift, ANNA, NOW)).isEqualTo(Decision.kept(one));
        Decision<Need> last = one.placed(shift, BELA, NOW);
        assertThat(facts(last)).containsExactly(NeedFilled.class);
        assertThat(state(last).status()).isEqualTo(NeedStatus.FILLED);
        Decision<Need> free = state(last).freed(shift, ANNA, NOW);
        assertThat(facts(free)).containsExactly(NeedReopened.class);
        assertThat(state(free).status()).isEqualTo(NeedStatus.PUBLISHED);
        assertThat(state(free).freed(shift, ANNA, NOW)).isEqualTo(Decision.kept(state(free)));
    }

    @Test
    void anExtraShiftReopensAFilledNeed() {
        Need published = published(withShifts(shift(FRIDAY_NOON.plusDays(1), TWO_HOURS)));
        UUID shift = published.shifts().getFirst().shiftId();
        Need filled = state(state(published.placed(shift, ANNA, NOW)).placed(shift, BELA, NOW));

        Decision<Need> more = filled.addShift(single(9, 2), NOW);

        assertThat(facts(more)).containsExactly(NeedChanged.class, NeedReopened.class);
        assertThat(state(more).shifts()).hasSize(2);
    }

    @Test
    void anExtraShiftIsAsSoundAsAnyOther() {
        Need published = published(readingAloud());
        Shift over = Shift.single(new UUID(0, 9), FRIDAY_NOON.minusHours(2), FRIDAY_NOON, 1, null);

        assertThat(published.addShift(over, NOW))
                .isEqualTo(Decision.refused(new NeedRefusal.OfShift(NeedRefusal.SHIFT_IN_THE_PAST, "end")));
    }

    @Test
    void aCancelledShiftIsToldAndNoLongerPartOfTheState() {
        Need published = published(withShifts(single(1, 1), single(2, 2)));

        Decision<Need> less = published.cancelShift(new UUID(0, 1), NOW);

        assertThat(facts(less)).containsExactly(ShiftCancelled.class);
        assertThat(NeedFacts.snapshots(state(less)))
                .singleElement()
                .isInstanceOfSatisfying(
                        NeedState.class,
                        told -> assertThat(told.shifts())
                                .extracting(eu.kalaka.contracts.organisation.Shift::shiftId)
                                .containsExactly(new UUID(0, 2)));
        assertThat(state(less).cancelShift(new UUID(0, 1), NOW)).isEqualTo(Decision.kept(state(less)));
        assertThat(published.cancelShift(new UUID(0, 7), NOW)).isEqualTo(Decision.refused(NeedRefusal.UNKNOWN_SHIFT));
    }

    @Test
    void aShiftThatHasBegunIsNotCancelled() {
        Need published = published(readingAloud());
        UUID shift = published.shifts().getFirst().shiftId();
        Instant start = FRIDAY_NOON.plusDays(1).toInstant();

        assertThat(published.cancelShift(shift, start)).isEqualTo(Decision.refused(NeedRefusal.SHIFT_HAS_BEGUN));
        assertThat(published.cancelShift(shift, start.minusNanos(1))).isInstanceOf(Decision.Changed.class);
    }

    @Test
    void aShiftCanBeCancelledWhenTheSearchIsClosedAndItIsStillToCome() {
        Need closed = state(published(readingAloud()).close("enough", NOW));

        assertThat(facts(closed.cancelShift(closed.shifts().getFirst().shiftId(), NOW)))
                .containsExactly(ShiftCancelled.class);
    }

    @Test
    void aChangedSeriesNeverRewritesThePast() {
        Need published = published(weekly("FREQ=WEEKLY;COUNT=4", "2027-03-06T09:00"));
        Instant afterTheSecond = Instant.parse("2027-03-13T12:00:00Z");
        Need laterInTheDay = weekly("FREQ=WEEKLY;COUNT=4", "2027-03-06T14:00");

        Decision<Need> changed = published.revise(laterInTheDay, true, afterTheSecond);

        assertThat(facts(changed)).containsExactly(NeedChanged.class, ShiftCancelled.class, ShiftCancelled.class);
        assertThat(state(changed).shifts().stream().filter(shift -> !shift.isCancelled()))
                .extracting(shift -> shift.start().toString())
                .containsExactly(
                        "2027-03-06T09:00+01:00",
                        "2027-03-13T09:00+01:00",
                        "2027-03-13T14:00+01:00",
                        "2027-03-20T14:00+01:00",
                        "2027-03-27T14:00+01:00");
        assertThat(state(changed).shifts().subList(0, 2))
                .isEqualTo(published.shifts().subList(0, 2));
    }

    @Test
    void morePlacesChangeTheShiftsToComeAndKeepWhoIsInThem() {
        Need published = published(withShifts(single(1, 1)));
        Need taken = state(published.placed(new UUID(0, 1), ANNA, NOW));
        Need asked = withShifts(
                Shift.single(new UUID(0, 8), single(1, 1).start(), single(1, 1).end(), 5, 3));

        Need changed = state(taken.revise(asked, true, NOW));

        assertThat(changed.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.shiftId()).isEqualTo(new UUID(0, 1));
            assertThat(shift.places()).isEqualTo(5);
            assertThat(shift.placesMin()).isEqualTo(3);
            assertThat(shift.placed()).containsExactly(ANNA);
        });
    }

    @Test
    void anOccurrenceThatWasCancelledIsNotBroughtBackByItsSeries() {
        Need published = published(weekly("FREQ=WEEKLY;COUNT=4", "2027-03-06T09:00"));
        UUID second = published.shifts().get(1).shiftId();
        Need without = state(published.cancelShift(second, NOW));

        Need changed = state(without.revise(weekly("FREQ=WEEKLY;COUNT=6", "2027-03-06T09:00"), true, NOW));

        assertThat(changed.shifts()).hasSize(6);
        assertThat(changed.shifts().stream().filter(Shift::isCancelled))
                .extracting(Shift::shiftId)
                .containsExactly(second);
    }

    @Test
    void aNeedExpiresWithItsLastShift() {
        Need published = published(withShifts(single(1, 1), single(2, 2)));
        Instant end = FRIDAY_NOON.plusDays(2).plus(TWO_HOURS).toInstant();

        assertThat(published.whenDue(end.minusNanos(1))).isEqualTo(Decision.kept(published));
        Decision<Need> over = published.whenDue(end);
        assertThat(facts(over)).containsExactly(NeedExpired.class);
        assertThat(state(over).status()).isEqualTo(NeedStatus.EXPIRED);
        assertThat(state(over).due()).isNull();
        assertThat(state(over).publish(true, end)).isEqualTo(Decision.refused(NeedRefusal.NEED_IS_OVER));
        assertThat(facts(state(over).close("done", end))).hasSize(1);
    }

    @Test
    void aNeedExpiresWhenNobodyCanApplyAnyMore() {
        Instant deadline = NOW.plus(Duration.ofHours(3));
        Need published = published(untilApplied(deadline));

        assertThat(published.due()).isEqualTo(deadline);
        assertThat(state(published.whenDue(deadline)).status()).isEqualTo(NeedStatus.EXPIRED);
        assertThat(untilApplied(NOW).publish(true, NOW)).isEqualTo(Decision.refused(NeedRefusal.DEADLINE_IN_THE_PAST));
    }

    @Test
    void aFlexibleNeedExpiresAtTheEndOfItsLastDay() {
        Need published = published(timed(new Timing(
                TimingKind.FLEXIBLE, null, LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-31"), 4, null)));

        assertThat(published.due()).isEqualTo(Instant.parse("2027-03-31T22:00:00Z"));
    }

    @Test
    void aNeedWhoseEveryShiftIsCancelledIsOver() {
        Need published = published(readingAloud());
        Need empty = state(published.cancelShift(published.shifts().getFirst().shiftId(), NOW));

        assertThat(state(empty.whenDue(NOW)).status()).isEqualTo(NeedStatus.EXPIRED);
    }

    @Test
    void anOpenEndedSeriesGoesOnBeforeItsShiftsAreUsedUp() {
        Need published = published(open("FREQ=WEEKLY", "2027-03-06T09:00"));
        Instant eleventh = published.shifts().get(10).start().toInstant();

        assertThat(published.shifts()).hasSize(Occurrences.AHEAD);
        assertThat(published.whenDue(eleventh.minusNanos(1))).isEqualTo(Decision.kept(published));
        Need longer = state(published.whenDue(eleventh));
        assertThat(longer.status()).isEqualTo(NeedStatus.PUBLISHED);
        assertThat(longer.shifts()).hasSize(40).startsWith(published.shifts().toArray(Shift[]::new));
        assertThat(longer.whenDue(eleventh)).isEqualTo(Decision.kept(longer));
    }

    @Test
    void aDraftOfAnOpenEndedSeriesBeginsOnTheDayItIsPublished() {
        Need draft = open("FREQ=WEEKLY", "2027-03-06T09:00");
        Instant inMay = Instant.parse("2027-05-01T12:00:00Z");

        assertThat(state(draft.publish(true, inMay)).shifts())
                .hasSize(Occurrences.AHEAD)
                .first()
                .satisfies(shift -> assertThat(shift.start().toString()).isEqualTo("2027-05-08T09:00+02:00"));
    }

    @Test
    void lastYearsNeedIsCopiedToTheSameWeekdayOnTheClockOfTheWall() {
        Need lastYear = withShifts(shift(FRIDAY_NOON.plusDays(1), TWO_HOURS));
        Instant aYearLater = NOW.plus(Duration.ofDays(330));

        Need copy = copy(lastYear, null, aYearLater);

        assertThat(copy.status()).isEqualTo(NeedStatus.DRAFT);
        assertThat(copy.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.start().toString()).isEqualTo("2028-03-04T12:00+01:00");
            assertThat(shift.shiftId()).isEqualTo(new UUID(7, 7));
        });
        assertThat(copy(lastYear, LocalDate.parse("2027-07-03"), NOW)
                        .shifts()
                        .getFirst()
                        .start()
                        .toString())
                .isEqualTo("2027-07-03T12:00+02:00");
    }

    @Test
    void aCopiedSeriesHasAsManyShifts() {
        Need lastYear = weekly("FREQ=WEEKLY;UNTIL=20270403", "2027-03-06T09:00");

        Need copy = copy(lastYear, null, NOW.plus(Duration.ofDays(60)));

        assertThat(copy.shifts()).isEmpty();
        assertThat(copy.expanded(NOW).shifts())
                .extracting(shift -> shift.start().toString())
                .containsExactly(
                        "2028-03-04T09:00+01:00",
                        "2028-03-11T09:00+01:00",
                        "2028-03-18T09:00+01:00",
                        "2028-03-25T09:00+01:00",
                        "2028-04-01T09:00+02:00");
    }

    private static Need copy(Need need, @Nullable LocalDate firstDay, Instant now) {
        return new MovedNeed(need, firstDay, now).draft(new NeedId(new UUID(0, 77)), () -> new UUID(7, 7));
    }

    private static Shift single(int id, int inDays) {
        var start = FRIDAY_NOON.plusDays(inDays);
        return Shift.single(new UUID(0, id), start, start.plus(TWO_HOURS), 2, null);
    }

    private static Need weekly(String rule, String first) {
        return timed(new Timing(
                        TimingKind.FIXED,
                        null,
                        null,
                        null,
                        null,
                        new Series(rule, first, Duration.ofHours(3), 3, null)))
                .expanded(NOW);
    }

    private static Need open(String rule, String first) {
        return timed(new Timing(
                        TimingKind.OPEN_ENDED,
                        null,
                        LocalDate.parse("2027-03-06"),
                        null,
                        3,
                        new Series(rule, first, Duration.ofHours(3), 3, null)))
                .expanded(NOW);
    }

    private static Need published(Need draft) {
        return state(draft.publish(true, NOW));
    }

    private static Need state(Decision<Need> decision) {
        return switch (decision) {
            case Decision.Changed<Need>(Need state, List<Message> _) -> state;
            case Decision.Kept<Need> _, Decision.Refused<Need> _ -> throw new AssertionError("No change: " + decision);
        };
    }

    private static List<Class<?>> facts(Decision<Need> decision) {
        return switch (decision) {
            case Decision.Changed<Need>(Need _, List<Message> facts) ->
                facts.stream().<Class<?>>map(Object::getClass).toList();
            case Decision.Kept<Need> _, Decision.Refused<Need> _ -> throw new AssertionError("No change: " + decision);
        };
    }
}
