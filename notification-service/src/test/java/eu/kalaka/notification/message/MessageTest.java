package eu.kalaka.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.kalaka.contracts.notification.MessageNotSent;
import eu.kalaka.contracts.notification.MessageSent;
import eu.kalaka.notification.provider.Channel;
import eu.kalaka.notification.text.Template;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {

    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(5);
    private static final Duration MILLI = Duration.ofMillis(1);

    private final Message due = Messages.invitation(NOW);

    @Test
    void isDueAtOnce() {
        assertThat(due.isDueAt(NOW)).isTrue();
        assertThat(due.recipientId()).isEqualTo(due.matter().volunteerId());
    }

    @Test
    void goesToTheHostWhereItTellsWhoComes() {
        Message coming = Message.due(due.id(), due.unit(), Template.VOLUNTEER_COMING, due.matter(), NOW);
        assertThat(coming.recipientId()).isEqualTo(due.matter().hostId());
    }

    @Test
    void isAboutAShiftOrHoursOfAPlacementOrTheVolunteerHerself() {
        UUID id = UUID.randomUUID();
        assertThatThrownBy(() -> new Matter(id, id, id, id, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Matter(id, null, id, id, null, null, null, Duration.ofHours(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void belongsToWhoeverClaimedItUntilTheLeaseEnds() {
        Message claimed = changed(due.claim(NOW));
        Instant end = NOW.plus(Message.LEASE);
        assertThat(claimed.attempts()).isEqualTo(1);
        assertThat(claimed.claim(end.minus(MILLI))).isEqualTo(Decision.kept(claimed));
        assertThat(changed(claimed.claim(end)).attempts()).isEqualTo(2);
    }

    @Test
    void isSentOnceHoweverOftenThatIsNoted() {
        Message sent = changed(
                due.sent(Channel.EMAIL, "hu", List.of(), LATER),
                new MessageSent(due.id().value(), "/hu/ke/tata/tata", due.recipientId(), "invitation", "email", LATER));
        assertThat(sent.status()).isEqualTo(Status.SENT);
        assertThat(sent.sentAt()).isEqualTo(LATER);
        assertThat(sent.language()).isEqualTo("hu");
        assertThat(sent.isDueAt(LATER)).isFalse();
        assertThat(sent.sent(Channel.EMAIL, "hu", List.of(), LATER)).isEqualTo(Decision.kept(sent));
        assertThat(sent.failed(0, LATER)).isEqualTo(Decision.kept(sent));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "8, 128", "9, 256", "10, 300", "11, 300", "1000, 300"})
    void isTriedAgainEachTimeTwiceAsMuchLater(int attempts, long seconds) {
        Message claimed = due;
        Instant at = NOW;
        for (int i = 0; i < attempts; i++) {
            claimed = changed(claimed.claim(at));
            at = at.plus(Message.LEASE);
        }
        Instant failedAt = NOW.plusSeconds(1);
        assertThat(changed(claimed.failed(attempts, failedAt)).nextAttemptAt())
                .isEqualTo(failedAt.plusSeconds(seconds));
    }

    @Test
    void heedsNoFailureOfAnAttemptThatWasOvertaken() {
        Message second = changed(changed(due.claim(NOW)).claim(NOW.plus(Message.LEASE)));
        assertThat(second.failed(1, LATER)).isEqualTo(Decision.kept(second));
    }

    @Test
    void isLeftToACallerAfterADayOfFailures() {
        Instant dayLater = NOW.plus(Message.PATIENCE);
        Message claimed = changed(due.claim(NOW));
        assertThat(changed(claimed.failed(1, dayLater.minus(MILLI))).status()).isEqualTo(Status.DUE);
        Message given = changed(claimed.failed(1, dayLater), notSent("gave_up", dayLater));
        assertThat(given.status()).isEqualTo(Status.TO_CALL);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 200",
        "199, 200",
        "200, 200",
        "201, 201",
        "5000, 5000",
        "59999, 59999",
        "60000, 60000",
        "90000, 60000"
    })
    void waitsForCopiesAsLongAgainAsItHasWaited(long waited, long wait) {
        Instant now = NOW.plusMillis(waited);
        Message waiting = changed(due.awaitCopies(now));
        assertThat(waiting.nextAttemptAt()).isEqualTo(now.plusMillis(wait));
        assertThat(waiting.attempts()).isZero();
    }

    @Test
    void givesUpOnCopiesAfterADay() {
        Instant dayLater = NOW.plus(Message.PATIENCE);
        assertThat(changed(due.awaitCopies(dayLater.minus(MILLI))).status()).isEqualTo(Status.DUE);
        Message gone = changed(due.awaitCopies(dayLater), notSent("no_address", dayLater));
        assertThat(gone.status()).isEqualTo(Status.NOT_SENT);
        assertThat(gone.reason()).isEqualTo(Reason.NO_ADDRESS);
    }

    @Test
    void isLeftToACallerWhereTheProviderRefuses() {
        Message refused = changed(due.refusedByProvider(LATER), notSent("refused_by_provider", LATER));
        assertThat(refused.status()).isEqualTo(Status.TO_CALL);
    }

    @Test
    void saysThatItFailedOnlyWhereACallWasNotAskedFor() {
        Message asked = changed(due.leaveToCaller(true, LATER));
        assertThat(asked.status()).isEqualTo(Status.TO_CALL);
        assertThat(asked.reason()).isNull();
        Message noOtherWay = changed(due.leaveToCaller(false, LATER), notSent("no_address", LATER));
        assertThat(noOtherWay.status()).isEqualTo(Status.TO_CALL);
    }

    @Test
    void isDeliveredOnceEveryPartIs() {
        Message sent = changed(due.sent(Channel.SMS, "el", List.of("a", "b"), LATER), sentBy("sms", LATER));
        Message half = changed(sent.receipt("b", true, LATER));
        assertThat(half.status()).isEqualTo(Status.SENT);
        assertThat(half.receipt("b", true, LATER)).isEqualTo(Decision.kept(half));
        assertThat(changed(half.receipt("a", true, LATER)).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void isLeftToACallerWhereAPartNeverArrives() {
        Message sent = changed(due.sent(Channel.SMS, "el", List.of("a", "b"), LATER), sentBy("sms", LATER));
        Message lost = changed(sent.receipt("a", false, LATER), notSent("refused_by_provider", LATER));
        assertThat(lost.status()).isEqualTo(Status.TO_CALL);
        assertThat(lost.receipt("b", true, LATER)).isEqualTo(Decision.kept(lost));
    }

    @Test
    void isToldByPhone() {
        Message told = changed(toCall().called(CallResult.TOLD, LATER), sentBy("call", LATER));
        assertThat(told.status()).isEqualTo(Status.SENT);
        assertThat(told.called(CallResult.TOLD, LATER)).isEqualTo(Decision.kept(told));
    }

    @Test
    void staysOnTheListWhereNobodyAnswers() {
        Message again = changed(toCall().called(CallResult.NO_ANSWER, LATER));
        assertThat(again.status()).isEqualTo(Status.TO_CALL);
        assertThat(again.attempts()).isEqualTo(1);
    }

    @Test
    void endsWhereSheCannotBeReached() {
        Message ended = changed(toCall().called(CallResult.UNREACHABLE, LATER), notSent("gave_up", LATER));
        assertThat(ended.status()).isEqualTo(Status.NOT_SENT);
    }

    @ParameterizedTest
    @EnumSource
    void isNotCalledUnlessItIsOnTheList(CallResult result) {
        assertThat(due.called(result, LATER)).isEqualTo(Decision.refused(MessageRefusal.NOT_ON_CALL_LIST));
    }

    private Message toCall() {
        return changed(due.leaveToCaller(true, NOW));
    }

    private MessageSent sentBy(String channel, Instant at) {
        return new MessageSent(due.id().value(), "/hu/ke/tata/tata", due.recipientId(), "invitation", channel, at);
    }

    private MessageNotSent notSent(String reason, Instant at) {
        return new MessageNotSent(due.id().value(), "/hu/ke/tata/tata", due.recipientId(), "invitation", reason, at);
    }

    private static Message changed(Decision<Message> decision, eu.kalaka.contracts.Message... facts) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        Decision.Changed<Message> changed = (Decision.Changed<Message>) decision;
        assertThat(changed.facts()).isEqualTo(List.of(facts));
        return changed.state();
    }
}
