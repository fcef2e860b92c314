package eu.kalaka.platform.bus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads topics from their beginning and goes on reading, for what one instance keeps in its own memory: every instance hears all,
 * nothing is committed, and after a failure of the broker it begins again. Handlers are called by one thread, in the order of each
 * key, and must bear to hear everything again. A message that cannot be handled is passed over: the service's listener, which
 * hears it too, sets it aside; here it must not keep the instance from what comes after it.
 */
public final class Replay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final String name;
    private final Map<String, Subscription> subscriptions;
    private final ConsumerFactory<String, byte[]> consumers;
    private final BusJson json;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile boolean isCaughtUp;

    /** Not started yet; Spring starts it as a bean. */
    public Replay(
            String name, List<Subscription> subscriptions, ConsumerFactory<String, byte[]> consumers, BusJson json) {
        this.name = name;
        this.subscriptions = subscriptions.stream()
                .collect(Collectors.toUnmodifiableMap(
                        subscription -> subscription.topic().name(), subscription -> subscription));
        this.consumers = consumers;
        this.json = json;
    }

    /** Whether everything was heard that stood in the topics when it began. */
    public boolean isCaughtUp() {
        return isCaughtUp;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        stopped = new CountDownLatch(1);
        Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    @Override
    public void stop() {
        stopping.countDown();
        try {
            if (!stopped.await(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("{} did not stop in time", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void run() {
        try {
            while (isRunning()) {
                try (Consumer<String, byte[]> consumer = consumers.createConsumer(name, null)) {
                    follow(consumer);
                } catch (RuntimeException e) {
                    LOG.warn("{} begins again after {}", name, e.getClass().getName());
                    stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    private void follow(Consumer<String, byte[]> consumer) throws InterruptedException {
        List<TopicPartition> partitions = partitions(consumer);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (isRunning()) {
            for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                handle(message);
            }
            isCaughtUp = isCaughtUp
                    || ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        }
    }

    /** All partitions, once there are all topics: somebody else may still be about to make them. */
    private List<TopicPartition> partitions(Consumer<String, byte[]> consumer) throws InterruptedException {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : subscriptions.keySet()) {
            List<PartitionInfo> found = consumer.partitionsFor(topic);
            while (isRunning() && (found == null || found.isEmpty())) {
                stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                found = consumer.partitionsFor(topic);
            }
            if (found != null) {
                found.forEach(one -> partitions.add(new TopicPartition(topic, one.partition())));
            }
        }
        return partitions;
    }

    private void handle(ConsumerRecord<String, byte[]> message) {
        Subscription subscription = subscriptions.get(message.topic());
        if (subscription == null) {
            return;
        }
        try {
            subscription.accept(message, json);
        } catch (UnreadableMessage e) {
            LOG.warn("Passed over in {}: {}", message.topic(), e.getMessage());
        } catch (RuntimeException e) {
            // Its message may quote the payload, and payloads may hold personal data.
            LOG.warn("Passed over in {}: {}", message.topic(), e.getClass().getName());
        }
    }
}
