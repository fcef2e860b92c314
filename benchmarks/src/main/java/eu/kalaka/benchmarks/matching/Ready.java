package eu.kalaka.benchmarks.matching;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.Topic;
import eu.kalaka.contracts.matching.HoursConfirmed;
import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.contracts.registry.VolunteerState;
import eu.kalaka.contracts.training.TrainingCompleted;
import eu.kalaka.local.LocalBroker;
import eu.kalaka.local.LocalStore;
import eu.kalaka.matching.MatchingService;
import eu.kalaka.matching.copies.Qualification;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.history.PastShift;
import eu.kalaka.matching.history.PastShift.Outcome;
import eu.kalaka.matching.index.LiveIndex;
import eu.kalaka.matching.index.Profile;
import eu.kalaka.matching.index.VolunteerIndex;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * From the start of matching-service until its index is ready, where so many volunteers, their completed courses and their shifts
 * stand in the topics. As after a restart: the service's listener has heard everything before. Broker, store and service are in
 * this process.
 */
public final class Ready {

    private static final long SEED = 20_261_121;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(8);
    private static final List<Topic> TOPICS =
            List.of(Catalogue.VOLUNTEER_STATE, Catalogue.COMPLETION, Catalogue.PLACEMENT);

    private Ready() {}

    /** Runs the measure for so many volunteers and prints its result. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        int count = Integer.parseInt(args[0]);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("kalaka-ready");
        try (LocalBroker broker = LocalBroker.start(folder.resolve("broker"), 0, 0);
                LocalStore store = LocalStore.startOnFile(folder.resolve("store.mv"), 0)) {
            String servers = broker.bootstrapServers();
            long begun = System.nanoTime();
            long messages = fill(servers, count);
            out.printf("%,d messages about %,d volunteers sent in %.1f s%n", messages, count, seconds(begun));
            long before = heapInUse();
            begun = System.nanoTime();
            try (ConfigurableApplicationContext service = new SpringApplicationBuilder(MatchingService.class)
                    .run(
                            "--server.port=0",
                            "--logging.level.root=ERROR",
                            "--logging.level.org.apache.kafka=ERROR",
                            "--spring.kafka.bootstrap-servers=" + servers,
                            "--spring.mongodb.uri=" + store.uri("matching"))) {
                double started = seconds(begun);
                waitFor(service.getBean(LiveIndex.class));
                double ready = seconds(begun);
                VolunteerIndex index = service.getBean(VolunteerIndex.class);
                out.printf(
                        "started after %.1f s, ready after %.1f s with %,d profiles; index %.1f MB, service on the heap %.0f MB%n",
                        started, ready, index.size(), index.bytes() / 1e6, (heapInUse() - before) / 1e6);
            }
        }
        System.exit(0);
    }

    private static long fill(String servers, int count) throws ExecutionException, InterruptedException {
        People people = new People(new Country(SEED), SEED, false);
        long sent = 0;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(TOPICS.stream().map(Ready::made).toList()).all().get();
            try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", servers, "linger.ms", "20", "batch.size", "262144"),
                    new StringSerializer(),
                    new ByteArraySerializer())) {
                for (int number = 0; number < count; number++) {
                    sent += send(producer, people.profile(number));
                }
            }
            hearNothingAgain(admin);
        }
        return sent;
    }

    private static NewTopic made(Topic topic) {
        boolean isCompacted = topic.content() == Topic.Content.SNAPSHOTS;
        return new NewTopic(topic.name(), topic.partitions(), (short) 1)
                .configs(Map.of("cleanup.policy", isCompacted ? "compact" : "delete"));
    }

    private static int send(KafkaProducer<String, byte[]> producer, Profile profile) {
        Volunteer volunteer = profile.volunteer();
        String id = volunteer.volunteerId().toString();
        int sent = send(producer, Messages.record(Catalogue.VOLUNTEER_STATE, id, state(volunteer), 1));
        for (Qualification done : profile.qualifications()) {
            String key = id + "/" + done.course();
            sent += send(producer, Messages.record(Catalogue.COMPLETION, key, completed(volunteer, done), 1));
        }
        for (PastShift shift : profile.history().shifts()) {
            String key = shift.placementId().toString();
            sent += send(producer, Messages.record(Catalogue.PLACEMENT, key, placed(volunteer, shift), 1));
            if (shift.outcome() == Outcome.KEPT) {
                sent += send(producer, Messages.record(Catalogue.PLACEMENT, key, came(volunteer, shift), 2));
            }
        }
        return sent;
    }

    /** Whether all arrived the number of profiles says in the end. */
    private static int send(KafkaProducer<String, byte[]> producer, ProducerRecord<String, byte[]> message) {
        Future<RecordMetadata> _ = producer.send(message);
        return 1;
    }

    private static VolunteerState state(Volunteer volunteer) {
        return new VolunteerState(
                volunteer.volunteerId(),
                volunteer.unit(),
                volunteer.status(),
                volunteer.birthDate(),
                volunteer.place(),
                List.copyOf(volunteer.skills()),
                List.copyOf(volunteer.languages()),
                List.copyOf(volunteer.availability()),
                volunteer.maxDistanceKm(),
                List.copyOf(volunteer.consents()),
                volunteer.registeredOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Message completed(Volunteer volunteer, Qualification done) {
        return new TrainingCompleted(
                volunteer.volunteerId(),
                volunteer.unit(),
                done.course(),
                People.TODAY,
                done.validUntil(),
                Instant.now());
    }

    private static Message placed(Volunteer volunteer, PastShift shift) {
        OffsetDateTime start = shift.day().atTime(9, 0).atOffset(ZoneOffset.ofHours(1));
        return new PlacementMade(
                shift.placementId(),
                volunteer.unit(),
                shift.hostId(),
                shift.placementId(),
                shift.hostId(),
                volunteer.volunteerId(),
                start,
                start.plusHours(3),
                start.toInstant());
    }

    private static Message came(Volunteer volunteer, PastShift shift) {
        return new HoursConfirmed(
                shift.placementId(),
                volunteer.unit(),
                UUID.randomUUID(),
                shift.hostId(),
                shift.hostId(),
                volunteer.volunteerId(),
                "koet",
                Duration.ofHours(3),
                shift.day(),
                Instant.now());
    }

    /** The listener of the service stands at the end. */
    private static void hearNothingAgain(Admin admin) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
        for (Topic topic : TOPICS) {
            for (int partition = 0; partition < topic.partitions(); partition++) {
                TopicPartition one = new TopicPartition(topic.name(), partition);
                long end = admin.listOffsets(Map.of(one, OffsetSpec.latest()))
                        .partitionResult(one)
                        .get()
                        .offset();
                ends.put(one, new OffsetAndMetadata(end));
            }
        }
        admin.alterConsumerGroupOffsets("matching-service", ends).all().get();
    }

    private static void waitFor(LiveIndex index) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (!index.isReady()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Never ready");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
