package eu.kalaka.benchmarks.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.json.JsonMapper;

/** Messages as their owners send them. */
final class Messages {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Messages() {}

    static ProducerRecord<String, byte[]> record(Topic topic, String key, Message payload, long sequence) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic.name(), key, JSON.writeValueAsBytes(payload));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/kalaka/" + topic.owner(),
                        "ce_type", Catalogue.nameOf(payload),
                        "ce_subject", key,
                        "ce_time", Instant.now().toString(),
                        "ce_sequence", String.valueOf(sequence),
                        "ce_unit", payload.unit(),
                        "content-type", "application/json")
                .forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
