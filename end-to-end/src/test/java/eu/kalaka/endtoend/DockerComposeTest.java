package eu.kalaka.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** No Docker engine runs where this is built, so the compose file is parsed and each promise in it is looked up. */
class DockerComposeTest {

    private static final Path ROOT = RunningSystem.ROOT;

    private final Map<String, Map<String, Object>> services = services();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registry-service",
                "organisation-service",
                "matching-service",
                "training-service",
                "notification-service",
                "insight-service",
                "identity-service",
                "portal",
                "gateway"
            })
    void everyServiceIsBuiltFromItsModuleAndCheckedOnItsOwnPort(String service) throws IOException {
        Map<String, Object> build = map(service(service).get("build"));

        assertThat(map(build.get("args"))).containsEntry("SERVICE", service);
        assertThat(ROOT.resolve(service).resolve("pom.xml")).exists();
        assertThat(ROOT.resolve(String.valueOf(build.get("dockerfile")))).exists();
        assertThat(text(service(service), "healthcheck")).contains("/127.0.0.1/" + portOf(service) + " ");
    }

    @Test
    void everyServiceWaitsUntilWhatItNeedsIsHealthy() {
        services.forEach((name, service) -> Optional.ofNullable(service.get("depends_on"))
                .map(DockerComposeTest::map)
                .ifPresent(needed -> needed.forEach((other, condition) -> {
                    assertThat(services).as("%s depends on", name).containsKey(other);
                    assertThat(map(condition)).containsEntry("condition", "service_healthy");
                    assertThat(service(other)).as(other).containsKey("healthcheck");
                })));
        assertThat(map(service("registry-service").get("depends_on")).keySet()).contains("kafka", "mongo");
        assertThat(map(service("gateway").get("depends_on"))).hasSize(8);
    }

    @Test
    void kafkaAndMongoAreTheRealOnesAndMongoIsAReplicaSetOfOne() {
        assertThat(text(service("kafka"), "image")).startsWith("apache/kafka:");
        assertThat(text(service("mongo"), "image")).startsWith("mongo:");
        assertThat(text(service("mongo"), "command")).contains("--replSet");
        assertThat(text(service("mongo"), "healthcheck")).contains("rs.initiate");
        assertThat(text(map(service("registry-service").get("environment")), "SPRING_MONGODB_URI"))
                .contains("replicaSet=rs0");
    }

    @Test
    void everyServiceHasADatabaseOfItsOwn() {
        List<String> databases = new ArrayList<>();
        services.values()
                .forEach(service -> Optional.ofNullable(service.get("environment"))
                        .map(environment -> map(environment).get("SPRING_MONGODB_URI"))
                        .ifPresent(uri -> databases.add(uri.toString())));

        assertThat(databases).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void onlyLoopbackPortsArePublished() {
        services.forEach((name, service) -> Optional.ofNullable(service.get("ports"))
                .ifPresent(ports -> assertThat((List<?>) ports)
                        .as(name)
                        .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"service.Dockerfile", "catchers.Dockerfile"})
    void imagesAreForJdk25AndRunAsNobodySpecial(String file) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("deploy/docker").resolve(file));

        assertThat(lines.stream().filter(line -> line.startsWith("FROM eclipse-temurin")))
                .allSatisfy(line -> assertThat(line).contains(":25-"));
        assertThat(lines).contains("USER 10001");
        assertThat(lines.indexOf("USER 10001"))
                .isLessThan(lines.indexOf(lines.stream()
                        .filter(line -> line.startsWith("ENTRYPOINT"))
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    void prometheusAsksEveryService() throws IOException {
        String targets = Files.readString(ROOT.resolve("deploy/prometheus/prometheus.yml"));

        for (String service : services.keySet()) {
            if (service.endsWith("-service") || service.equals("gateway")) {
                assertThat(targets).contains(service + ":" + portOf(service));
            }
        }
    }

    /** Where its health and figures are: its port, or its management port where it has one. */
    private static String portOf(String service) throws IOException {
        String settings = Files.readString(ROOT.resolve(service).resolve("src/main/resources/application.yml"));
        Map<String, Object> all = map(new Yaml().loadAll(settings).iterator().next());
        return Stream.of("management", "server")
                .map(all::get)
                .filter(Objects::nonNull)
                .map(DockerComposeTest::map)
                .map(part -> part.containsKey("server") ? map(part.get("server")) : part)
                .map(part -> part.get("port"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLauncherPrintsTheLoginsThatIdentityKnows() throws IOException {
        assertThat(ROOT.resolve("local-stack/src/main/resources/eu/kalaka/local/logins.csv"))
                .hasSameTextualContentAs(ROOT.resolve("identity-service/src/main/resources/demo/logins.csv"));
    }

    private static String text(Map<String, Object> map, String field) {
        return String.valueOf(map.get(field));
    }

    private Map<String, Object> service(String name) {
        return Optional.ofNullable(services.get(name)).orElseThrow();
    }

    private static Map<String, Map<String, Object>> services() {
        try {
            Map<String, Object> file = map(new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml"))));
            Map<String, Map<String, Object>> found = new java.util.LinkedHashMap<>();
            map(file.get("services")).forEach((name, service) -> found.put(name, map(service)));
            return found;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
        Map<String, Object> map = new java.util.LinkedHashMap<>();
        ((Map<?, ?>) java.util.Objects.requireNonNull(value))
                .forEach((key, each) -> map.put(String.valueOf(key), java.util.Objects.requireNonNull(each)));
        return map;
    }
}
