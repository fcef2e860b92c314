package eu.kalaka.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * Apache Kafka in this JVM: one node that is broker and controller (KRaft), on 127.0.0.1 only. Topics are not created automatically.
 *
 * <p>A record acknowledged with {@code acks=all} is with the operating system: it survives {@code kill -9}, not a power cut.
 */
public final class LocalBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;
    private final Runnable afterClose;

    private LocalBroker(KafkaRaftServer server, int port, Runnable afterClose) {
        this.server = server;
        this.port = port;
        this.afterClose = afterClose;
    }

    /**
     * Starts a broker on {@code dir}, which is formatted first when it is empty.
     *
     * @param port the clients' port, or 0 for a free one
     * @param controllerPort the controller's port, or 0 for a free one
     * @throws UncheckedIOException when the folder cannot be made or formatted
     */
    public static LocalBroker start(Path dir, int port, int controllerPort) {
        return start(dir, port, controllerPort, () -> {});
    }

    /** Starts a broker on free ports in a new folder that {@link #close()} deletes: for tests. */
    public static LocalBroker startInTemporaryFolder() {
        try {
            Path dir = Files.createTempDirectory("kalaka-broker");
            return start(dir, 0, 0, () -> delete(dir));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalBroker start(Path dir, int port, int controllerPort, Runnable afterClose) {
        int clients = port == 0 ? Loopback.freePort() : port;
        int controller = controllerPort == 0 ? Loopback.freePort() : controllerPort;
        format(dir);
        KafkaRaftServer server =
                new KafkaRaftServer(new KafkaConfig(settings(dir, clients, controller), false), Time.SYSTEM);
        server.startup();
        return new LocalBroker(server, clients, afterClose);
    }

    private static Map<String, String> settings(Path dir, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.put("node.id", "1");
        settings.put("process.roles", "broker,controller");
        settings.put("controller.quorum.voters", "1@" + Loopback.HOST + ":" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put(
                "listeners",
                "PLAINTEXT://" + Loopback.HOST + ":" + port + ",CONTROLLER://" + Loopback.HOST + ":" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://" + Loopback.HOST + ":" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", dir.toString());
        settings.put("auto.create.topics.enable", "false");
        // One node: one copy of everything, and few partitions of Kafka's own topics.
        settings.put("default.replication.factor", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        // Quick to start, quick to join, quick to come back: after kill -9 the old session must end before the new one
        // may begin.
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "500");
        // Small: a laptop's memory, a laptop's cores.
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
        settings.put("log.index.size.max.bytes", Integer.toString(1024 * 1024));
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        return settings;
    }

    private static void format(Path dir) {
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(dir.toString())
                .setMetadataLogDirectory(dir.toString())
                .setControllerListenerName("CONTROLLER")
                .setIgnoreFormatted(true);
        try {
            Files.createDirectories(dir);
            if (!Files.exists(dir.resolve("meta.properties"))) {
                formatter.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("cannot format " + dir, e);
        }
    }

    private static void delete(Path dir) {
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What clients are given, for example {@code 127.0.0.1:9092}. */
    public String bootstrapServers() {
        return Loopback.HOST + ":" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        afterClose.run();
    }

    /** Runs a broker until the process is ended. Arguments: folder, port, controller port. With {@code --train} in front it stops as soon as it is up. */
    public static void main(String[] args) throws InterruptedException {
        Foreground.run(args, rest -> start(Path.of(rest[0]), Integer.parseInt(rest[1]), Integer.parseInt(rest[2])));
    }
}
