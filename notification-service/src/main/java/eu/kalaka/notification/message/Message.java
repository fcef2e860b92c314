package eu.kalaka.notification.message;

import static eu.kalaka.notification.message.Status.DELIVERED;
import static eu.kalaka.notification.message.Status.DUE;
import static eu.kalaka.notification.message.Status.NOT_SENT;
import static eu.kalaka.notification.message.Status.SENT;
import static eu.kalaka.notification.message.Status.TO_CALL;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.notification.MessageNotSent;
import eu.kalaka.contracts.notification.MessageSent;
import eu.kalaka.notification.provider.Channel;
import eu.kalaka.notification.text.Template;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A message to one volunteer or one host. It holds no address and no text: those are looked up and rendered when it is sent.
 *
 * @param unit the placement's, or the volunteer's where it is about herself
 * @param recipientId the volunteer or host to be told
 * @param reason why it is on the call list or was not sent; absent otherwise, and where she asked to be called
 * @param channel by which it went, absent until then
 * @param language in which it went, absent until then
 * @param attempts how often sending or calling was begun
 * @param nextAttemptAt when it is due; absent once it is not due any more. A claim is nothing but a next attempt put off
 * @param receiptsAwaited the provider's ids of parts whose delivery is not known yet
 */
@Document("messages")
public record Message(
        @Id MessageId id,
        UnitPath unit,
        Template template,
        UUID recipientId,
        Matter matter,
        Status status,
        @Nullable Reason reason,
        @Nullable Channel channel,
        @Nullable String language,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        List<String> receiptsAwaited) {

    /** For how long a message is tried, and copies are waited for. */
    public static final Duration PATIENCE = Duration.ofHours(24);

    /** For how long a sender has a message to itself. If it has not marked it by then it is taken to be dead. */
    public static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(1);
    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(5);
    private static final int DOUBLINGS_TO_LONGEST = 9;
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    public Message {
        receiptsAwaited = receiptsAwaited == null ? List.of() : List.copyOf(receiptsAwaited);
    }

    /** A new message, due at once. */
    public static Message due(MessageId id, UnitPath unit, Template template, Matter matter, Instant now) {
        UUID recipientId = switch (template.recipient()) {
            case VOLUNTEER -> matter.volunteerId();
            case HOST -> Objects.requireNonNull(matter.hostId(), "a host is told of a placement only");
        };
        return new Message(
                id, unit, template, recipientId, matter, DUE, null, null, null, 0, now, now, null, List.of());
    }

    public boolean isDueAt(Instant now) {
        return status == DUE && nextAttemptAt != null && !nextAttemptAt.isAfter(now);
    }

    /** Takes the message for one attempt; kept where it is not due, or somebody else has it. */
    public Decision<Message> claim(Instant now) {
        return isDueAt(now) ? Decision.changed(due(attempts + 1, now.plus(LEASE))) : Decision.kept(this);
    }

    /** What it tells of is not known here yet: waits as long again as it has waited, and in the end gives up. */
    public Decision<Message> awaitCopies(Instant now) {
        if (!isDueAt(now)) {
            return Decision.kept(this);
        }
        if (isOverdue(now)) {
            return Decision.changed(ended(NOT_SENT, Reason.NO_ADDRESS), notSent(Reason.NO_ADDRESS, now));
        }
        Duration waited = Duration.between(createdAt, now);
        return Decision.changed(due(attempts, now.plus(clamped(waited, FIRST_WAIT, LONGEST_WAIT))));
    }

    /**
     * The provider took it.
     *
     * @param receipts ids under which it will tell of the delivery
     */
    public Decision<Message> sent(Channel by, String in, List<String> receipts, Instant now) {
        return status == DUE ? Decision.changed(told(by, in, now, receipts), sentFact(by, now)) : Decision.kept(this);
    }

    /**
     * The provider did not take it this time: again later, each time twice as much later, or a person calls.
     *
     * @param attempt which attempt this was; nothing changes where another has begun since
     */
    public Decision<Message> failed(int attempt, Instant now) {
        if (status != DUE || attempt != attempts) {
            return Decision.kept(this);
        }
        return isOverdue(now)
                ? toCall(Reason.GAVE_UP, now)
                : Decision.changed(due(attempts, now.plus(backOff(attempts))));
    }

    /** The provider will never take it. */
    public Decision<Message> refusedByProvider(Instant now) {
        return status == DUE ? toCall(Reason.REFUSED_BY_PROVIDER, now) : Decision.kept(this);
    }

    /** There is no other way than a call, or she asked for one, in which case nothing has failed. */
    public Decision<Message> leaveToCaller(boolean asked, Instant now) {
        if (status != DUE) {
            return Decision.kept(this);
        }
        return asked ? Decision.changed(ended(TO_CALL, null)) : toCall(Reason.NO_ADDRESS, now);
    }

    /** The provider told of the delivery of one part. */
    public Decision<Message> receipt(String providerId, boolean delivered, Instant now) {
        if (status != SENT || !receiptsAwaited.contains(providerId)) {
            return Decision.kept(this);
        }
        if (!delivered) {
            return toCall(Reason.REFUSED_BY_PROVIDER, now);
        }
        List<String> left =
                receiptsAwaited.stream().filter(id -> !id.equals(providerId)).toList();
        return Decision.changed(awaiting(left));
    }

    /** Staff called. */
    public Decision<Message> called(CallResult result, Instant now) {
        if (result == CallResult.TOLD && status == SENT && channel == Channel.CALL) {
            return Decision.kept(this);
        }
        if (status != TO_CALL) {
            return Decision.refused(MessageRefusal.NOT_ON_CALL_LIST);
        }
        return switch (result) {
            case TOLD -> Decision.changed(told(Channel.CALL, null, now, List.of()), sentFact(Channel.CALL, now));
            case NO_ANSWER -> Decision.changed(calledInVain());
            case UNREACHABLE -> Decision.changed(ended(NOT_SENT, Reason.GAVE_UP), notSent(Reason.GAVE_UP, now));
        };
    }

    private Decision<Message> toCall(Reason why, Instant now) {
        return Decision.changed(ended(TO_CALL, why), notSent(why, now));
    }

    private boolean isOverdue(Instant now) {
        return !now.isBefore(createdAt.plus(PATIENCE));
    }

    private static Duration backOff(int attempts) {
        return clamped(
                FIRST_BACK_OFF.multipliedBy(1L << Math.clamp(attempts - 1, 0, DOUBLINGS_TO_LONGEST)),
                FIRST_BACK_OFF,
                LONGEST_BACK_OFF);
    }

    private static Duration clamped(Duration duration, Duration least, Duration most) {
        return duration.compareTo(least) < 0 ? least : duration.compareTo(most) > 0 ? most : duration;
    }

    private MessageSent sentFact(Channel by, Instant at) {
        return new MessageSent(id.value(), unit.value(), recipientId, template.wire(), by.wire(), at);
    }

    private MessageNotSent notSent(Reason why, Instant at) {
        return new MessageNotSent(id.value(), unit.value(), recipientId, template.wire(), why.wire(), at);
    }

    private Message due(int attemptsNow, Instant next) {
        return new Message(
                id,
                unit,
                template,
                recipientId,
                matter,
                DUE,
                null,
                null,
                null,
                attemptsNow,
                createdAt,
                next,
                null,
                List.of());
    }

    private Message told(Channel by, @Nullable String in, Instant at, List<String> receipts) {
        return new Message(
                id, unit, template, recipientId, matter, SENT, reason, by, in, attempts, createdAt, null, at, receipts);
    }

    private Message awaiting(List<String> receipts) {
        return new Message(
                id,
                unit,
                template,
                recipientId,
                matter,
                receipts.isEmpty() ? DELIVERED : SENT,
                reason,
                channel,
                language,
                attempts,
                createdAt,
                null,
                sentAt,
                receipts);
    }

    private Message ended(Status end, @Nullable Reason why) {
        return new Message(
                id,
                unit,
                template,
                recipientId,
                matter,
                end,
                why,
                null,
                null,
                attempts,
                createdAt,
                null,
                null,
                List.of());
    }

    private Message calledInVain() {
        return new Message(
                id,
                unit,
                template,
                recipientId,
                matter,
                TO_CALL,
                reason,
                null,
                null,
                attempts + 1,
                createdAt,
                null,
                null,
                List.of());
    }
}
