package eu.kalaka.notification.sending;

import eu.kalaka.notification.message.Message;
import eu.kalaka.notification.sms.Receipts;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Notes that an SMS was delivered, or that it never will be and a person has to call. A receipt is often faster than the note
 * that the message was sent, so one whose message is not found is looked up again for half a minute.
 */
@Component
class RecordReceipt implements Receipts {

    private static final Logger LOG = LoggerFactory.getLogger(RecordReceipt.class);

    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private final MongoTemplate mongo;
    private final AggregateStore<Message> messages;
    private final TaskScheduler scheduler;
    private final Clock clock;

    RecordReceipt(MongoTemplate mongo, AggregateStore<Message> messages, TaskScheduler scheduler, Clock clock) {
        this.mongo = mongo;
        this.messages = messages;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void arrived(String id, boolean delivered) {
        lookUpAfter(FIRST_WAIT, id, delivered);
    }

    private void lookUpAfter(Duration wait, String id, boolean delivered) {
        var _ = scheduler.schedule(
                () -> record(id, delivered, wait), clock.instant().plus(wait));
    }

    private void record(String id, boolean delivered, Duration waited) {
        Optional<Message> message = Optional.ofNullable(
                mongo.findOne(Query.query(Criteria.where("receiptsAwaited").is(id)), Message.class));
        if (message.isPresent()) {
            messages.change(message.get().id().text(), found -> found.receipt(id, delivered, clock.instant()));
        } else if (waited.compareTo(LONGEST_WAIT) < 0) {
            lookUpAfter(waited.multipliedBy(2), id, delivered);
        } else {
            LOG.info("A receipt came for no message of ours: {}", id);
        }
    }
}
