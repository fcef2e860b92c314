package eu.kalaka.platform.outbox;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.Topic;
import eu.kalaka.platform.bus.BusJson;
import eu.kalaka.platform.store.Ids;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Makes outbox entries of messages. */
final class Entries {

    private final BusJson json;
    private final Ids ids;
    private final Clock clock;
    private final Tracer tracer;
    private final Propagator propagator;

    Entries(BusJson json, Ids ids, Clock clock, Tracer tracer, Propagator propagator) {
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** Entries for {@code messages} of the aggregate {@code key}, numbered from {@code after + 1}. */
    List<Document> of(String key, long after, List<? extends Message> messages) {
        Instant now = clock.instant();
        Map<String, String> trace = trace();
        List<Document> entries = new ArrayList<>();
        for (Message message : messages) {
            entries.add(new Entry(
                            ids.next().toString(),
                            Catalogue.nameOf(message),
                            Catalogue.topicOf(message).name(),
                            key,
                            after + entries.size() + 1,
                            message.unit(),
                            json.write(message),
                            now,
                            trace)
                    .toDocument());
        }
        return entries;
    }

    /** Tombstones for {@code key} in these topics, numbered from {@code after + 1}. */
    List<Document> tombstones(String key, long after, String unit, Collection<Topic> topics) {
        Instant now = clock.instant();
        Map<String, String> trace = trace();
        List<Document> entries = new ArrayList<>();
        for (Topic topic : topics) {
            entries.add(new Entry(
                            ids.next().toString(),
                            Entry.TOMBSTONE,
                            topic.name(),
                            key,
                            after + entries.size() + 1,
                            unit,
                            null,
                            now,
                            trace)
                    .toDocument());
        }
        return entries;
    }

    private Map<String, String> trace() {
        Map<String, String> headers = new HashMap<>();
        Span span = tracer.currentSpan();
        if (span != null) {
            propagator.inject(span.context(), headers, (carrier, name, value) -> headers.put(name, value));
        }
        return headers;
    }
}
