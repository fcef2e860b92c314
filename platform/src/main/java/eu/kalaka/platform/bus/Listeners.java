package eu.kalaka.platform.bus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListener;

/** Listens for all subscriptions of a service, in the consumer group that bears the service's name. */
final class Listeners implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final List<ConcurrentMessageListenerContainer<Object, Object>> containers = new ArrayList<>();
    private volatile boolean running;

    Listeners(
            String group,
            List<Subscription> subscriptions,
            ConcurrentKafkaListenerContainerFactory<Object, Object> factory,
            CommonErrorHandler retries,
            BusJson json) {
        for (Subscription subscription : subscriptions) {
            var container = factory.createContainer(subscription.topic().name());
            container.setBeanName(subscription.topic().name());
            container.setCommonErrorHandler(retries);
            ContainerProperties properties = container.getContainerProperties();
            properties.setGroupId(group);
            properties.setAckMode(ContainerProperties.AckMode.RECORD);
            properties.setObservationEnabled(true);
            properties.setMessageListener(
                    (MessageListener<String, byte[]>) message -> subscription.accept(message, json));
            containers.add(container);
        }
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        CountDownLatch stopped = new CountDownLatch(containers.size());
        containers.forEach(container -> container.stop(stopped::countDown));
        try {
            if (!stopped.await(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Some listeners did not stop in time; what they were handling will be delivered again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
