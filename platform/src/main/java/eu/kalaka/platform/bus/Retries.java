package eu.kalaka.platform.bus;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import eu.kalaka.platform.web.ComeBackLater;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens when a handler fails. The record is tried again, each time later, and what is behind it on its partition waits,
 * so order holds. A store or broker that is away is waited for as long as it takes. Anything else goes to the group's dead letters after
 * {@code giveUpAfter}, an unreadable record at once.
 */
final class Retries {

    static final String REASON = "kalaka_reason";

    private static final long FIRST_MS = 200;
    private static final long LONGEST_MS = 10_000;
    private static final List<Class<? extends Throwable>> PASSING = List.of(
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            DataAccessResourceFailureException.class,
            ComeBackLater.class);

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
        handler.setBackOffFunction((message, e) -> willPass(e) ? backOff(Long.MAX_VALUE) : null);
        return handler;
    }

    private static BackOff backOff(long giveUpMs) {
        var backOff = new ExponentialBackOff(FIRST_MS, 2);
        backOff.setMaxInterval(LONGEST_MS);
        backOff.setMaxElapsedTime(giveUpMs);
        return backOff;
    }

    /** The store or our own broker is away; waiting helps. A duplicate key or a document too large is not of that kind. */
    private static boolean willPass(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> PASSING.stream().anyMatch(kind -> kind.isInstance(cause)));
    }

    private static String reason(Throwable cause) {
        return cause instanceof UnreadableMessage
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getName();
    }

    private static Throwable root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
