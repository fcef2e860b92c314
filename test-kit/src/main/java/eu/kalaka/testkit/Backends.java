package eu.kalaka.testkit;

import eu.kalaka.local.LocalBroker;
import eu.kalaka.local.LocalIssuer;
import eu.kalaka.local.LocalStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Broker and store for the integration tests of one JVM, started once: containers where a Docker engine answers, else the
 * embedded pair. A build told {@code -Drequire.docker=true} fails without an engine.
 */
public final class Backends implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(Backends.class);

    /** How long a test waits for what is to come: on a busy machine it comes late, and that is no fault. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    private record Addresses(String kafka, String mongo) {}

    private static final class Started {
        static final Addresses ADDRESSES = start();
        static final LocalIssuer ISSUER = LocalIssuer.start(0, keyFile());
    }

    /** Bootstrap servers of the broker. */
    public static String kafka() {
        return Started.ADDRESSES.kafka();
    }

    /** Connection string of a database of the store. */
    public static String mongo(String database) {
        return Started.ADDRESSES.mongo() + "/" + database;
    }

    /**
     * A token of the issuer whom the services under test trust; for the same words the same token, because signing costs more
     * than all else in a call.
     *
     * @param roles each {@code role@/unit/path}
     * @param claims further claims, such as {@code volunteer_id}
     */
    public static String token(String subject, List<String> roles, Map<String, ?> claims) {
        return SIGNED.computeIfAbsent(List.of(subject, roles, claims), words -> issuer().token(subject, roles, claims));
    }

    static LocalIssuer issuer() {
        return Started.ISSUER;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Awaitility.setDefaultTimeout(PATIENCE);
        String database = "test-" + UUID.randomUUID();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test backends",
                        Map.of(
                                "spring.kafka.bootstrap-servers", kafka(),
                                "spring.mongodb.uri", mongo(database),
                                "kalaka.issuer", issuer().issuer(),
                                "kalaka.jwks-uri", issuer().jwksUri())));
    }

    private static Addresses start() {
        boolean required = Boolean.getBoolean("require.docker");
        if (dockerAnswers()) {
            LOG.info("Integration tests run on containers: apache/kafka and mongo");
            return containers();
        }
        if (required) {
            throw new IllegalStateException("-Drequire.docker=true, but no Docker engine answers");
        }
        LOG.info("Integration tests run on the embedded broker and store: no Docker engine answers");
        LocalBroker broker = LocalBroker.startInTemporaryFolder();
        LocalStore store = LocalStore.startInMemory();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            broker.close();
            store.close();
        }));
        return new Addresses(broker.bootstrapServers(), store.uri());
    }

    private static Addresses containers() {
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1");
        MongoDBContainer mongo = new MongoDBContainer("mongo:8.2");
        kafka.start();
        mongo.start();
        return new Addresses(kafka.getBootstrapServers(), mongo.getConnectionString());
    }

    /** The client may be installed without an engine, so a socket is looked for before Testcontainers tries everything. */
    private static boolean dockerAnswers() {
        boolean place = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return place && DockerClientFactory.instance().isDockerAvailable();
    }

    private static Path keyFile() {
        try {
            return Files.createTempDirectory("kalaka-issuer").resolve("key.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
