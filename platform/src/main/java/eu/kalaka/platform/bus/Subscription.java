package eu.kalaka.platform.bus;

import eu.kalaka.contracts.Topic;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;

/**
 * What a service hears on one topic, as data: for each wire name the service's own view of the payload, which reads only the
 * fields it needs, and what is done with it. Other types in the topic are passed over. Handlers see a message at least once
 * and must apply it once.
 */
public final class Subscription {

    private record Handler<V>(Class<V> view, BiConsumer<Incoming, V> handle) {
        void accept(Incoming incoming, byte[] payload, BusJson json) {
            V read;
            try {
                read = json.read(payload, view);
            } catch (JacksonException e) {
                // Jackson's message may quote the payload, and payloads may hold personal data.
                throw new UnreadableMessage(
                        "Not a " + incoming.type() + ": " + e.getClass().getSimpleName());
            }
            handle.accept(incoming, read);
        }
    }

    private final Topic topic;
    private final Map<String, List<Handler<?>>> handlers = new LinkedHashMap<>();
    private Consumer<String> erased = _ -> {};

    private Subscription(Topic topic) {
        this.topic = topic;
    }

    public static Subscription to(Topic topic) {
        return new Subscription(topic);
    }

    /**
     * The same, one for each topic. Features of a service that listen to one topic share a place in its consumer group: with one
     * each, every one would hear only the partitions that the group gives it.
     */
    static List<Subscription> oneForEachTopic(List<Subscription> all) {
        Map<String, Subscription> byTopic = new LinkedHashMap<>();
        all.forEach(one -> byTopic.computeIfAbsent(one.topic.name(), _ -> new Subscription(one.topic))
                .join(one));
        return List.copyOf(byTopic.values());
    }

    private void join(Subscription other) {
        other.handlers.forEach((type, more) ->
                handlers.computeIfAbsent(type, _ -> new ArrayList<>()).addAll(more));
        erased = erased.andThen(other.erased);
    }

    /**
     * Adds a type.
     *
     * @param type wire name, e.g. {@code kalaka.need.posted.v1}
     * @param view the service's own record for the payload
     */
    public <V> Subscription on(String type, Class<V> view, BiConsumer<Incoming, V> handle) {
        if (topic.messages().stream().noneMatch(known -> known.name().equals(type))) {
            throw new IllegalArgumentException(type + " does not stand in " + topic.name());
        }
        handlers.computeIfAbsent(type, _ -> new ArrayList<>()).add(new Handler<>(view, handle));
        return this;
    }

    /** What is done when nothing is left of a key: the last word of a compacted topic about it. */
    public Subscription onErased(Consumer<String> handle) {
        erased = handle;
        return this;
    }

    public Topic topic() {
        return topic;
    }

    /**
     * Handles one record.
     *
     * @throws UnreadableMessage where it is no message of ours; repeating it would not help
     */
    void accept(ConsumerRecord<String, byte[]> message, BusJson json) {
        if (message.value() == null) {
            erased.accept(message.key());
            return;
        }
        CloudEvent event = Envelope.open(message);
        CloudEventData data = event.getData();
        if (data != null) {
            handlers.getOrDefault(event.getType(), List.of())
                    .forEach(handler -> handler.accept(Envelope.incoming(event), data.toBytes(), json));
        }
    }
}
