package eu.kalaka.platform.bus;

import com.mongodb.MongoException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens when a handler fails. The record is tried again, each time later, and what is behind it on its partition waits,
 * so order holds. A store that is away is waited for as long as it takes. Anything else goes to the group's dead letters after
 * {@code giveUpAfter}, an unreadable record at once.
 */
final class Retries {

    static final String REASON = "kalaka_reason";

    private static final long FIRST_MS = 200;
    private static final long LONGEST_MS = 10_000;
    private final String group;
    private final KafkaTemplate<String, byte[]> kafka;
    private final Duration giveUpAfter;

    Retries(String group, KafkaTemplate<String, byte[]> kafka, Duration giveUpAfter) {
        this.group = group;
        this.kafka = kafka;
        this.giveUpAfter = giveUpAfter;
    }

    CommonErrorHandler handler() {
        var deadLetters = new DeadLetterPublishingRecoverer(
                kafka, (message, e) -> new TopicPartition(Topics.deadLetters(message.topic(), group), 0));
        // Messages and stack traces of exceptions may quote personal data.
        deadLetters.excludeHeader(HeadersToAdd.EX_MSG, HeadersToAdd.EX_STACKTRACE);
        deadLetters.setHeadersFunction(
                (message, e) -> new RecordHeaders().add(REASON, reason(root(e)).getBytes(StandardCharsets.UTF_8)));
        var handler = new DefaultErrorHandler(deadLetters, backOff(giveUpAfter.toMillis()));
        handler.addNotRetryableExceptions(UnreadableMessage.class);
        handler.setBackOffFunction((message, e) -> isStoreAway(root(e)) ? backOff(Long.MAX_VALUE) : null);
        return handler;
    }

    private static BackOff backOff(long giveUpMs) {
        var backOff = new ExponentialBackOff(FIRST_MS, 2);
        backOff.setMaxInterval(LONGEST_MS);
        backOff.setMaxElapsedTime(giveUpMs);
        return backOff;
    }

    private static boolean isStoreAway(Throwable cause) {
        return cause instanceof MongoException
                || (cause instanceof DataAccessException && !(cause instanceof NonTransientDataAccessException));
    }

    private static String reason(Throwable cause) {
        return cause instanceof UnreadableMessage
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getName();
    }

    private static Throwable root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && !(root instanceof MongoException)) {
            root = root.getCause();
        }
        return root;
    }
}
