package eu.kalaka.platform.outbox;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A message that waits in its aggregate's document until the broker has it.
 *
 * @param id UUIDv7, the CloudEvents id
 * @param type wire name
 * @param key record key: the aggregate's id
 * @param sequence position among all messages of the aggregate, from 1
 * @param payload JSON, serialised when the aggregate was written; none in a tombstone, which erases what stood under the key
 * @param trace trace headers of the command
 */
record Entry(
        String id,
        String type,
        String topic,
        String key,
        long sequence,
        String unit,
        @Nullable String payload,
        Instant at,
        Map<String, String> trace) {

    static final String FIELD = "outbox";
    static final String ID = "eventId";
    static final String TOMBSTONE = "tombstone";

    Document toDocument() {
        return new Document(ID, id)
                .append("type", type)
                .append("topic", topic)
                .append("key", key)
                .append("sequence", sequence)
                .append("unit", unit)
                .append("payload", payload)
                .append("at", Date.from(at))
                .append("trace", new Document(new HashMap<>(trace)));
    }

    static Entry of(Document document) {
        Map<String, String> trace = new HashMap<>();
        document.get("trace", new Document()).forEach((name, value) -> trace.put(name, String.valueOf(value)));
        return new Entry(
                document.getString(ID),
                document.getString("type"),
                document.getString("topic"),
                document.getString("key"),
                document.getLong("sequence"),
                document.getString("unit"),
                document.getString("payload"),
                document.getDate("at").toInstant(),
                trace);
    }
}
