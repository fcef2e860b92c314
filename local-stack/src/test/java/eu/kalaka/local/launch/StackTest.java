package eu.kalaka.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.local.launch.Program.Executable;
import eu.kalaka.local.launch.Program.Port;
import eu.kalaka.local.launch.Program.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackTest {

    private static final Path ROOT = Path.of("/repository");

    private static List<Program> programs(Map<String, String> environment) {
        return new Stack(Settings.of(ROOT, environment)).programs();
    }

    private static List<Integer> ports(List<Program> programs) {
        return programs.stream()
                .flatMap(program -> program.ports().stream())
                .map(Port::number)
                .toList();
    }

    private static Program named(String name, List<Program> programs) {
        return programs.stream()
                .filter(program -> program.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesEveryProcessItsOwnPorts() {
        assertThat(ports(programs(Map.of())))
                .doesNotHaveDuplicates()
                .contains(8080, 8101, 8102, 8103, 8104, 8105, 8106, 8107, 8180, 8190, 1025, 2775, 9092, 9093, 27017);
    }

    @Test
    void movesAllPortsByTheOffset() {
        List<Program> moved = programs(Map.of("KALAKA_PORT_OFFSET", "1000"));

        assertThat(ports(moved))
                .containsExactlyElementsOf(ports(programs(Map.of())).stream()
                        .map(port -> port + 1000)
                        .toList());
        assertThat(named("gateway", moved).environment())
                .containsEntry("SERVER_PORT", "9080")
                .containsEntry("KALAKA_REGISTRY_URL", "http://127.0.0.1:9101")
                .containsEntry("KALAKA_INSIGHT_URL", "http://127.0.0.1:9106")
                .containsEntry("MANAGEMENT_SERVER_PORT", "9180")
                .containsEntry("KALAKA_IDENTITY_URL", "http://127.0.0.1:9107")
                .containsEntry("KALAKA_SECURITY_ISSUERS_0_ISSUER", "http://127.0.0.1:9080")
                .containsEntry("KALAKA_SECURITY_ISSUERS_0_JWKSURI", "http://127.0.0.1:9107/oauth2/jwks");
        assertThat(named("identity-service", moved).environment())
                .containsEntry("SPRING_PROFILES_ACTIVE", "local")
                .containsEntry("SPRING_MONGODB_URI", "mongodb://127.0.0.1:28017/identity");
        assertThat(named("notification-service", moved).environment())
                .containsEntry("SPRING_MONGODB_URI", "mongodb://127.0.0.1:28017/notification")
                .containsEntry("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:10092")
                .containsEntry("SPRING_MAIL_PORT", "2025")
                .containsEntry("KALAKA_SMPP_PORT", "3775");
    }

    @Test
    void startsBrokerStoreAndCatchersBeforeTheServices() {
        assertThat(programs(Map.of()).stream()
                        .filter(program -> program.stage() == Stage.GROUND)
                        .map(Program::name))
                .containsExactly("store", "broker", "catchers");
    }

    @Test
    void usesAMongodbThatIsGiven() {
        List<Program> programs = programs(Map.of("KALAKA_MONGODB_URI", "mongodb://db:27017/?replicaSet=rs0"));

        assertThat(programs).extracting(Program::name).doesNotContain("store");
        assertThat(named("registry-service", programs).environment())
                .containsEntry("SPRING_MONGODB_URI", "mongodb://db:27017/registry?replicaSet=rs0");
    }

    @Test
    void prefersAMongodOnThePath(@TempDir Path folder) throws Exception {
        Path mongod = Files.createFile(
                folder.resolve("mongod"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        Program store = named("store", programs(Map.of("PATH", "/nowhere:" + folder)));

        assertThat(store.code())
                .isInstanceOfSatisfying(
                        Executable.class,
                        code -> assertThat(code.command()).startsWith(mongod.toString(), "--bind_ip", "127.0.0.1"));
    }

    @Test
    void runsOnlyWhatIsNamed() {
        assertThat(programs(Map.of("KALAKA_ONLY", "store, broker")))
                .extracting(Program::name)
                .containsExactly("store", "broker");
    }

    @ParameterizedTest
    @CsvSource({
        "mongodb://127.0.0.1:27017, mongodb://127.0.0.1:27017/registry",
        "mongodb://127.0.0.1:27017/, mongodb://127.0.0.1:27017/registry",
        "mongodb://u:p@a:1/other?authSource=admin, mongodb://u:p@a:1/registry?authSource=admin",
        "mongodb+srv://cluster.example.org, mongodb+srv://cluster.example.org/registry"
    })
    void putsTheDatabaseIntoTheConnectionString(String uri, String expected) {
        assertThat(Stack.withDatabase(uri, "registry")).isEqualTo(expected);
    }
}
