package eu.kalaka.platform.outbox;

import eu.kalaka.platform.web.ComeBackLater;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** How much waits for the broker. Counted by the relay's sweep, carried on in between by what is written and sent here. */
final class Backlog {

    private static final Duration BACK_OFF = Duration.ofSeconds(5);

    private final long most;
    private final Clock clock;
    private final AtomicLong messages = new AtomicLong();
    private final AtomicLong parked = new AtomicLong();
    private final AtomicReference<Optional<Instant>> oldest = new AtomicReference<>(Optional.empty());

    Backlog(long most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Lets a command in, unless too many messages wait already. */
    void admit() {
        if (messages.get() > most) {
            throw new ComeBackLater("The outbox holds more than " + most + " messages", BACK_OFF);
        }
    }

    void added(int count) {
        messages.addAndGet(count);
    }

    void sent(int count) {
        messages.updateAndGet(now -> Math.max(0, now - count));
    }

    void counted(long waiting, long parkedAggregates, Optional<Instant> oldestMessage) {
        messages.set(waiting);
        parked.set(parkedAggregates);
        oldest.set(oldestMessage);
    }

    long messages() {
        return messages.get();
    }

    long parked() {
        return parked.get();
    }

    /** Age of the oldest message at the last sweep, seconds. */
    double oldestAgeSeconds() {
        return oldest.get()
                .map(at -> Duration.between(at, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
