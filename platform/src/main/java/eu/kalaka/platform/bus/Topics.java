package eu.kalaka.platform.bus;

import eu.kalaka.contracts.Topic;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;

/** The topics of a service as the broker is asked to make them. Replication is the broker's default. */
final class Topics {

    private static final String FOR_GOOD = "-1";
    private static final String ONE_HOUR_MS = "3600000";
    /** Dead letters repeat what was sent, personal data too, so they do not stay for good; an operator has this long. */
    private static final String A_MONTH_MS = String.valueOf(Duration.ofDays(30).toMillis());

    private Topics() {}

    /** What the service writes, what it hears (whoever starts first makes a topic), and its dead letters. */
    static NewTopic[] of(String service, List<Topic> written, List<Subscription> heard) {
        Map<String, NewTopic> topics = new LinkedHashMap<>();
        Stream.concat(written.stream(), heard.stream().map(Subscription::topic))
                .forEach(topic -> topics.put(topic.name(), topic(topic)));
        heard.forEach(subscription -> topics.put(
                deadLetters(subscription.topic().name(), service),
                TopicBuilder.name(deadLetters(subscription.topic().name(), service))
                        .partitions(1)
                        .config(TopicConfig.RETENTION_MS_CONFIG, A_MONTH_MS)
                        .build()));
        return topics.values().toArray(NewTopic[]::new);
    }

    static String deadLetters(String topic, String group) {
        return topic + "." + group + "-dlt";
    }

    private static NewTopic topic(Topic topic) {
        TopicBuilder builder = TopicBuilder.name(topic.name()).partitions(topic.partitions());
        return switch (topic.content()) {
            case FACTS ->
                builder.config(TopicConfig.RETENTION_MS_CONFIG, FOR_GOOD).build();
            // What was erased or replaced must not linger: compaction is due within the hour.
            case SNAPSHOTS ->
                builder.compact()
                        .config(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, ONE_HOUR_MS)
                        .config(TopicConfig.SEGMENT_MS_CONFIG, ONE_HOUR_MS)
                        .build();
        };
    }
}
