package eu.kalaka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerIT {

    private static final String TOPIC = "organisation.need.v1";

    @Test
    void keepsRecordsAndGroupsOverARestart(@TempDir Path folder) throws Exception {
        try (LocalBroker broker = LocalBroker.start(folder, 0, 0)) {
            createTopic(broker);
            send(broker, "first");
            assertThat(readOne(broker)).isEqualTo("first");
        }
        try (LocalBroker broker = LocalBroker.start(folder, 0, 0)) {
            send(broker, "second");
            assertThat(readOne(broker)).isEqualTo("second");
        }
    }

    @Test
    void doesNotMakeATopicThatNobodyCreated() throws Exception {
        try (LocalBroker broker = LocalBroker.startInTemporaryFolder();
                Admin admin = admin(broker)) {
            try (KafkaProducer<String, String> producer = producer(broker, 500)) {
                assertThat(producer.send(new ProducerRecord<>("nobody.made.this", "x")))
                        .failsWithin(Duration.ofSeconds(5))
                        .withThrowableOfType(ExecutionException.class);
            }
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    private static Admin admin(LocalBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    private static void createTopic(LocalBroker broker) throws Exception {
        try (Admin admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
        }
    }

    private static KafkaProducer<String, String> producer(LocalBroker broker, int maxBlockMillis) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", maxBlockMillis),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void send(LocalBroker broker, String text) throws Exception {
        try (KafkaProducer<String, String> producer = producer(broker, 10_000)) {
            int length = producer.send(new ProducerRecord<>(TOPIC, "key", text))
                    .get()
                    .serializedValueSize();
            assertThat(length).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    private static String readOne(LocalBroker broker) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "group.id", "matching",
                "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            for (int tries = 0; tries < 20; tries++) {
                for (ConsumerRecord<String, String> read : consumer.poll(Duration.ofMillis(500))) {
                    consumer.commitSync();
                    return read.value();
                }
            }
        }
        return "nothing";
    }
}
