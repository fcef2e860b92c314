package eu.kalaka.platform.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;

/** Hands an entry to the broker as a CloudEvent in binary mode. */
class Sender {

    private final KafkaTemplate<String, byte[]> kafka;
    private final URI source;

    Sender(KafkaTemplate<String, byte[]> kafka, String service) {
        this.kafka = kafka;
        this.source = URI.create("/kalaka/" + service);
    }

    /** Completes when the broker has acknowledged the record. */
    CompletableFuture<?> send(Entry entry) {
        ProducerRecord<String, byte[]> message = record(entry);
        entry.trace().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return kafka.send(message);
    }

    private ProducerRecord<String, byte[]> record(Entry entry) {
        String payload = entry.payload();
        if (payload == null) {
            return new ProducerRecord<>(entry.topic(), entry.key(), null);
        }
        CloudEvent event = CloudEventBuilder.v1()
                .withId(entry.id())
                .withSource(source)
                .withType(entry.type())
                .withSubject(entry.key())
                .withTime(entry.at().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withData(payload.getBytes(StandardCharsets.UTF_8))
                .withExtension("sequence", String.valueOf(entry.sequence()))
                .withExtension("unit", entry.unit())
                .build();
        return KafkaMessageFactory.<String>createWriter(entry.topic(), entry.key())
                .writeBinary(event);
    }
}
