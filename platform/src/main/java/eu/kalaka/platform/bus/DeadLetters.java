package eu.kalaka.platform.bus;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/** The dead letters of one subscription. Those replayed are remembered by a committed offset and no longer listed. */
final class DeadLetters {

    /** A dead letter without its content. */
    record Letter(long offset, String type, String key, String reason, Instant at) {}

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String group;
    private final Subscription subscription;
    private final ConsumerFactory<String, byte[]> consumers;
    private final BusJson json;
    private final TopicPartition partition;

    DeadLetters(String group, Subscription subscription, ConsumerFactory<String, byte[]> consumers, BusJson json) {
        this.group = group;
        this.subscription = subscription;
        this.consumers = consumers;
        this.json = json;
        this.partition =
                new TopicPartition(Topics.deadLetters(subscription.topic().name(), group), 0);
    }

    String topic() {
        return partition.topic();
    }

    List<Letter> waiting() {
        try (Consumer<String, byte[]> consumer = consumer()) {
            return read(consumer).stream()
                    .map(message -> new Letter(
                            message.offset(),
                            header(message, "ce_type"),
                            String.valueOf(message.key()),
                            header(message, Retries.REASON),
                            Instant.ofEpochMilli(message.timestamp())))
                    .toList();
        }
    }

    /**
     * Handles the waiting letters once more, in order, up to the first that fails again.
     *
     * @return how many succeeded
     */
    int replay() {
        int replayed = 0;
        try (Consumer<String, byte[]> consumer = consumer()) {
            for (ConsumerRecord<String, byte[]> message : read(consumer)) {
                subscription.accept(message, json);
                done(consumer, message);
                replayed++;
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "A dead letter of {} failed again: {}",
                    topic(),
                    e.getClass().getName());
        }
        return replayed; // the one that failed stays listed with its reason
    }

    /** Gives up the first waiting letter, which an operator has looked at. */
    boolean discardFirst() {
        try (Consumer<String, byte[]> consumer = consumer()) {
            Optional<ConsumerRecord<String, byte[]>> first =
                    read(consumer).stream().findFirst();
            first.ifPresent(message -> done(consumer, message));
            return first.isPresent();
        }
    }

    private void done(Consumer<String, byte[]> consumer, ConsumerRecord<String, byte[]> message) {
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(message.offset() + 1)));
    }

    private Consumer<String, byte[]> consumer() {
        Consumer<String, byte[]> consumer = consumers.createConsumer(group + "-dead-letters", null);
        consumer.assign(List.of(partition));
        return consumer;
    }

    private List<ConsumerRecord<String, byte[]>> read(Consumer<String, byte[]> consumer) {
        OffsetAndMetadata replayed = consumer.committed(Set.of(partition)).get(partition);
        if (replayed == null) {
            consumer.seekToBeginning(List.of(partition));
        } else {
            consumer.seek(partition, replayed.offset());
        }
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        while (consumer.position(partition) < end) {
            consumer.poll(PATIENCE).forEach(found::add);
        }
        return found;
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
