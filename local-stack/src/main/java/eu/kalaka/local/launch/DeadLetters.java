package eu.kalaka.local.launch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/** How many events consumers could not digest: the records on topics whose name ends in {@value #SUFFIX}. */
final class DeadLetters {

    static final String SUFFIX = "-dlt";

    private DeadLetters() {}

    /** The number of records by topic, for every dead letter topic. */
    static Map<String, Long> counts(String bootstrapServers) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers,
                "default.api.timeout.ms", 5_000,
                "request.timeout.ms", 5_000))) {
            List<String> topics = admin.listTopics().names().get().stream()
                    .filter(name -> name.endsWith(SUFFIX))
                    .toList();
            List<TopicPartition> partitions = new ArrayList<>();
            for (TopicDescription topic :
                    admin.describeTopics(topics).allTopicNames().get().values()) {
                topic.partitions()
                        .forEach(partition -> partitions.add(new TopicPartition(topic.name(), partition.partition())));
            }
            Map<TopicPartition, ListOffsetsResultInfo> first = offsets(admin, partitions, OffsetSpec.earliest());
            Map<TopicPartition, ListOffsetsResultInfo> last = offsets(admin, partitions, OffsetSpec.latest());
            Map<String, Long> counts = new TreeMap<>();
            last.forEach((partition, end) -> counts.merge(
                    partition.topic(),
                    end.offset() - first.getOrDefault(partition, end).offset(),
                    Long::sum));
            return counts;
        }
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> offsets(
            Admin admin, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(partition -> asked.put(partition, which));
        return admin.listOffsets(asked).all().get();
    }
}
