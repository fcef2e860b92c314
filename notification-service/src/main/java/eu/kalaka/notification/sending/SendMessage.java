package eu.kalaka.notification.sending;

import eu.kalaka.notification.message.Message;
import eu.kalaka.notification.message.MessageId;
import eu.kalaka.notification.message.Status;
import eu.kalaka.notification.provider.Channel;
import eu.kalaka.notification.provider.Handover;
import eu.kalaka.notification.provider.Outgoing;
import eu.kalaka.notification.provider.Providers;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes one attempt at one message.
 *
 * <p>The attempt is claimed by a conditional update, so of several instances one sends. Provider and store cannot be written
 * together: where we crash, or cannot reach the store, after the provider has said yes and before that is noted, the claim runs
 * out and the message is sent again. Sending is therefore at least once; such a double bears the same Message-ID.
 */
@Component
class SendMessage {

    private static final Logger LOG = LoggerFactory.getLogger(SendMessage.class);

    private final AggregateStore<Message> messages;
    private final Letters letters;
    private final Providers providers;
    private final Clock clock;

    SendMessage(AggregateStore<Message> messages, Letters letters, Providers providers, Clock clock) {
        this.messages = messages;
        this.letters = letters;
        this.providers = providers;
        this.clock = clock;
    }

    /**
     * Sends the message if it is due and nobody else has it.
     *
     * @return when it is to be tried again, if it is
     */
    Optional<Instant> send(MessageId id) {
        Instant now = clock.instant();
        return messages.find(id.text())
                .filter(found -> found.state().isDueAt(now))
                .flatMap(due -> attempt(due, now))
                .flatMap(after -> Optional.ofNullable(after.nextAttemptAt()));
    }

    private Optional<Message> attempt(Versioned<Message> due, Instant now) {
        Optional<Letter> letter = letters.of(due.state());
        if (letter.isEmpty()) {
            return change(due.state(), message -> message.awaitCopies(now));
        }
        return switch (letter.get().route()) {
            case Route.Call(boolean asked) -> change(due.state(), message -> message.leaveToCaller(asked, now));
            case Route.Electronic(Channel channel, String address) ->
                claim(due, now).flatMap(claimed -> hand(claimed, letter.get(), channel, address));
        };
    }

    private Optional<Message> claim(Versioned<Message> due, Instant now) {
        String id = due.state().id().text();
        return switch (messages.change(id, any -> true, due.version(), message -> message.claim(now))) {
            case Outcome.Done<Message>(Versioned<Message> taken, boolean _)
            when taken.version() > due.version() -> Optional.of(taken.state());
            case Outcome.Done<Message> _,
                    Outcome.Refused<Message> _,
                    Outcome.Missing<Message> _,
                    Outcome.Stale<Message> _ -> Optional.empty(); // somebody else has it
        };
    }

    private Optional<Message> hand(Message claimed, Letter letter, Channel channel, String address) {
        Handover handover =
                providers.of(channel).hand(new Outgoing(claimed.id().value(), address, letter.text(channel)));
        Instant then = clock.instant();
        return change(claimed, message -> switch (handover) {
            case Handover.Accepted(List<String> receipts) ->
                message.sent(channel, letter.words().language(), receipts, then);
            case Handover.Refused _ -> message.refusedByProvider(then);
            case Handover.Failed _ -> message.failed(claimed.attempts(), then);
        });
    }

    private Optional<Message> change(Message before, Function<Message, Decision<Message>> decide) {
        if (messages.change(before.id().text(), decide)
                instanceof Outcome.Done<Message>(Versioned<Message> after, boolean _)) {
            if (after.state().status() != Status.DUE) {
                LOG.info(
                        "Message {} ({}) is {}",
                        before.id().text(),
                        before.template().wire(),
                        after.state().status().wire());
            }
            return Optional.of(after.state());
        }
        return Optional.empty();
    }
}
