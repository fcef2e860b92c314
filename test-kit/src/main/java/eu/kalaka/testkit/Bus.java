package eu.kalaka.testkit;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes to the bus as the other services would, and reads what stands on it. */
public final class Bus implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final String servers;
    private final KafkaProducer<String, byte[]> producer;

    public Bus(String servers) {
        this.servers = servers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"), new StringSerializer(), new ByteArraySerializer());
    }

    /** Publishes a message as its producer would; returns its event id. */
    public String publish(Message message, String key, long sequence) {
        String id = UUID.randomUUID().toString();
        publish(id, message, key, sequence);
        return id;
    }

    /** Publishes a message with a chosen event id: twice the same id is a repetition. */
    public void publish(String id, Message message, String key, long sequence) {
        Topic topic = Catalogue.topicOf(message);
        create(topic.name(), topic.partitions());
        ProducerRecord<String, byte[]> out = new ProducerRecord<>(topic.name(), key, JSON.writeValueAsBytes(message));
        header(out, "ce_specversion", "1.0");
        header(out, "ce_id", id);
        header(out, "ce_source", "/kalaka/" + topic.owner());
        header(out, "ce_type", Catalogue.nameOf(message));
        header(out, "ce_subject", key);
        header(out, "ce_time", Instant.now().toString());
        header(out, "ce_sequence", String.valueOf(sequence));
        header(out, "ce_unit", message.unit());
        header(out, "content-type", "application/json");
        send(out);
    }

    /** Publishes bytes that are no message of ours. */
    public void publishBytes(Topic topic, String key, byte[] value, Map<String, String> headers) {
        create(topic.name(), topic.partitions());
        ProducerRecord<String, byte[]> out = new ProducerRecord<>(topic.name(), key, value);
        headers.forEach((name, text) -> header(out, name, text));
        send(out);
    }

    /** Says that nothing is left of that key. */
    public void publishTombstone(Topic topic, String key) {
        create(topic.name(), topic.partitions());
        send(new ProducerRecord<>(topic.name(), key, null));
    }

    /** Everything on the topic so far; order holds within a key. */
    public List<Sent> sent(Topic topic) {
        create(topic.name(), topic.partitions());
        return records(topic.name()).stream().map(Bus::read).toList();
    }

    /** Everything on the topic so far that is about {@code key}, in order. */
    public List<Sent> sent(Topic topic, String key) {
        return sent(topic).stream().filter(sent -> sent.key().equals(key)).toList();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "enable.auto.commit", "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    private static Sent read(ConsumerRecord<String, byte[]> in) {
        JsonNode payload = in.value() == null ? JSON.nullNode() : JSON.readTree(in.value());
        return new Sent(
                text(in, "ce_id"),
                text(in, "ce_type"),
                String.valueOf(in.key()),
                Long.parseLong(text(in, "ce_sequence")),
                text(in, "ce_unit"),
                payload,
                text(in, "traceparent"));
    }

    private static String text(ConsumerRecord<String, byte[]> in, String name) {
        Header header = in.headers().lastHeader(name);
        return header == null ? "0" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void header(ProducerRecord<String, byte[]> out, String name, String value) {
        out.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private void send(ProducerRecord<String, byte[]> out) {
        try {
            producer.send(out).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void create(String topic, int partitions) {
        if (!known.add(topic)) {
            return;
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(Set.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
