package eu.kalaka.benchmarks.matching;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.registry.VolunteerState;
import eu.kalaka.local.LocalBroker;
import eu.kalaka.local.LocalStore;
import eu.kalaka.matching.MatchingService;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.index.LiveIndex;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * From the sending of a volunteer's new state on the bus until the index of a running matching-service has it. Broker, store and
 * service are in this process.
 */
public final class Freshness {

    private static final int WARM_UP = 200;
    private static final int CHANGES = 500;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    private Freshness() {}

    /** Runs the measure and prints its result. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("kalaka-freshness");
        try (LocalBroker broker = LocalBroker.start(folder.resolve("broker"), 0, 0);
                LocalStore store = LocalStore.startOnFile(folder.resolve("store.mv"), 0);
                ConfigurableApplicationContext service = new SpringApplicationBuilder(MatchingService.class)
                        .run(
                                "--server.port=0",
                                "--logging.level.root=ERROR",
                                "--logging.level.org.apache.kafka=ERROR",
                                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                                "--spring.mongodb.uri=" + store.uri("matching"));
                KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            LiveIndex index = service.getBean(LiveIndex.class);
            waitFor(index::isReady);
            Histogram times = new Histogram(3);
            for (int i = 0; i < WARM_UP + CHANGES; i++) {
                UUID id = new UUID(1, i);
                ProducerRecord<String, byte[]> state = state(id, i + 1);
                long begun = System.nanoTime();
                producer.send(state).get();
                waitFor(() -> index.knows(new VolunteerId(id)));
                if (i >= WARM_UP) {
                    times.recordValue(System.nanoTime() - begun);
                }
            }
            out.printf(
                    "state sent -> in the index: p50 %.1f ms, p99 %.1f ms, most %.1f ms%n",
                    times.getValueAtPercentile(50) / 1e6,
                    times.getValueAtPercentile(99) / 1e6,
                    times.getMaxValue() / 1e6);
        }
        System.exit(0);
    }

    /** Looks ten times in a millisecond: spinning would take the core from those who are measured. */
    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Never seen");
            }
            TimeUnit.MICROSECONDS.sleep(100);
        }
    }

    private static ProducerRecord<String, byte[]> state(UUID id, long sequence) {
        VolunteerState state = new VolunteerState(
                id,
                "/hu/ke/tata/tata",
                "active",
                LocalDate.of(1970, 1, 1),
                new GeoPoint(47.65, 18.33),
                List.of(),
                List.of("hu"),
                List.of("SATURDAY/morning"),
                null,
                List.of("registry", "matching_share"));
        return Messages.record(Catalogue.VOLUNTEER_STATE, id.toString(), state, sequence);
    }
}
