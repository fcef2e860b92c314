package eu.kalaka.benchmarks;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.local.LocalBroker;
import eu.kalaka.local.LocalStore;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * How many events a second the relay brings from the outboxes to the broker. First the outboxes fill while the broker is away,
 * then it comes back: the time from the first event heard to the last, and whether all came. Store on a file, broker on disk,
 * all in this process, so the two cores are shared by everything.
 */
@SpringBootApplication
public class RelayThroughput {

    private static final int EVENTS = 20_000;
    private static final CountDownLatch ALL = new CountDownLatch(1);
    private static final AtomicLong FIRST = new AtomicLong();
    private static final AtomicLong DELIVERIES = new AtomicLong();
    private static final Set<String> HEARD = ConcurrentHashMap.newKeySet();

    @Bean
    AggregateStore<Tally> tallies(Aggregates aggregates) {
        return aggregates.store(Tally.class, tally -> List.<Message>of());
    }

    @Bean
    Subscription closed() {
        return Subscription.to(Catalogue.NEED).on("kalaka.need.closed.v1", Heard.class, (about, heard) -> {
            FIRST.compareAndSet(0, System.nanoTime());
            DELIVERIES.incrementAndGet();
            if (HEARD.add(about.subject()) && HEARD.size() == EVENTS) {
                ALL.countDown();
            }
        });
    }

    /** The field that is read. */
    record Heard(UUID needId) {}

    /** Runs the measure and prints its result. */
    @SuppressWarnings("unchecked") // a bean of a generic type can only be asked for by its raw class
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        Path folder = Files.createTempDirectory("kalaka-relay");
        LocalBroker broker = LocalBroker.start(folder.resolve("broker"), 0, 0);
        int port = Integer.parseInt(broker.bootstrapServers().replaceAll(".*:", ""));
        try (LocalStore store = LocalStore.startOnFile(folder.resolve("store.mv"), 0);
                ConfigurableApplicationContext service = new SpringApplicationBuilder(RelayThroughput.class)
                        .run(
                                "--spring.application.name=relay-benchmark",
                                "--spring.config.import=classpath:platform.yml",
                                "--server.port=0",
                                "--kalaka.outbox.most-waiting=1000000",
                                "--logging.level.root=ERROR",
                                "--logging.level.org.apache.kafka=ERROR",
                                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                                "--spring.mongodb.uri=" + store.uri("relay"))) {
            AggregateStore<Tally> tallies = service.getBean(AggregateStore.class);
            broker.close();
            long writing = System.nanoTime();
            fill(tallies);
            double writeSeconds = seconds(writing);
            try (LocalBroker again = LocalBroker.start(folder.resolve("broker"), port, 0)) {
                boolean complete = ALL.await(Duration.ofMinutes(3).toMillis(), TimeUnit.MILLISECONDS);
                double relaySeconds = seconds(FIRST.get());
                out.printf(
                        "%s | commands with outbox, 8 writers, broker away: %.0f/s | relay: %.0f events/s | lost: %d | repeated: %d%n",
                        again.bootstrapServers().isEmpty() ? "" : complete ? "complete" : "INCOMPLETE",
                        EVENTS / writeSeconds,
                        HEARD.size() / relaySeconds,
                        EVENTS - HEARD.size(),
                        DELIVERIES.get() - HEARD.size());
            }
        }
        System.exit(0);
    }

    private static void fill(AggregateStore<Tally> tallies) throws InterruptedException {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        UUID[] ids = new UUID[EVENTS];
        Arrays.setAll(ids, i -> UUID.randomUUID());
        for (UUID id : ids) {
            writers.execute(() -> {
                Tally tally = new Tally(id, new UnitPath("/hu/ke"));
                tallies.create(tally, tally.fact());
            });
        }
        writers.shutdown();
        if (!writers.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Filling took too long");
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
