package eu.kalaka.platform.bus;

import eu.kalaka.contracts.UnitPath;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the CloudEvents attributes of a record. */
final class Envelope {

    private Envelope() {}

    static CloudEvent open(ConsumerRecord<String, byte[]> message) {
        try {
            return KafkaMessageFactory.createReader(message).toEvent();
        } catch (CloudEventRWException | IllegalStateException e) {
            throw new UnreadableMessage("No CloudEvent: " + e.getClass().getSimpleName());
        }
    }

    static Incoming incoming(CloudEvent event) {
        try {
            OffsetDateTime time = Objects.requireNonNull(event.getTime(), "time");
            return new Incoming(
                    event.getId(),
                    event.getType(),
                    Objects.requireNonNull(event.getSubject(), "subject"),
                    Long.parseLong(extension(event, "sequence")),
                    new UnitPath(extension(event, "unit")),
                    Instant.from(time));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new UnreadableMessage(
                    "Attributes missing or wrong: " + e.getClass().getSimpleName());
        }
    }

    private static String extension(CloudEvent event, String name) {
        return Objects.requireNonNull(event.getExtension(name), name).toString();
    }
}
