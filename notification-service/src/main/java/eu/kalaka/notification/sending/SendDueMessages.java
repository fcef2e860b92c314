package eu.kalaka.notification.sending;

import eu.kalaka.notification.message.Message;
import eu.kalaka.notification.message.MessageId;
import eu.kalaka.notification.message.Status;
import io.micrometer.context.ContextSnapshotFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees to it that what is due gets sent: woken right after a message is made, and once per second for whatever else is due,
 * such as after a restart, a failed attempt, or the end of another instance.
 */
@Component
public class SendDueMessages {

    private static final Logger LOG = LoggerFactory.getLogger(SendDueMessages.class);

    private static final Duration POLL_EVERY = Duration.ofSeconds(1);
    private static final int MOST_PER_POLL = 200;
    private static final int AT_ONCE = 16;

    private final MongoTemplate mongo;
    private final SendMessage sendMessage;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final ContextSnapshotFactory traces =
            ContextSnapshotFactory.builder().build();
    private final Semaphore permits = new Semaphore(AT_ONCE);
    private final Set<MessageId> underWay = ConcurrentHashMap.newKeySet();

    SendDueMessages(MongoTemplate mongo, SendMessage sendMessage, TaskScheduler scheduler, Clock clock) {
        this.mongo = mongo;
        this.sendMessage = sendMessage;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Tries this message now, on another thread, within the trace of whoever wakes us. */
    public void wake(MessageId id) {
        wakeAt(id, clock.instant());
    }

    @Scheduled(fixedDelayString = "PT1S")
    void poll() {
        Query due = Query.query(Criteria.where("status")
                        .is(Status.DUE)
                        .and("nextAttemptAt")
                        .lte(clock.instant()))
                .with(Sort.by("nextAttemptAt"))
                .limit(MOST_PER_POLL);
        try {
            mongo.find(due, Message.class).forEach(message -> wake(message.id()));
        } catch (DataAccessException e) {
            LOG.warn("Could not look for due messages: {}", e.getClass().getSimpleName());
        }
    }

    private void wakeAt(MessageId id, Instant at) {
        if (underWay.add(id)) {
            var _ = scheduler.schedule(traces.captureAll().wrap(() -> run(id)), at);
        }
    }

    private void run(MessageId id) {
        Optional<Instant> again = Optional.empty();
        try {
            permits.acquire();
            try {
                again = sendMessage.send(id);
            } finally {
                permits.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Not with its message: that may quote what was to be sent. The message is still due and comes again.
            LOG.warn(
                    "An attempt at message {} failed: {}",
                    id.value(),
                    e.getClass().getName());
        } finally {
            underWay.remove(id);
        }
        Instant nextPoll = clock.instant().plus(POLL_EVERY);
        again.filter(nextPoll::isAfter).ifPresent(at -> wakeAt(id, at));
    }
}
