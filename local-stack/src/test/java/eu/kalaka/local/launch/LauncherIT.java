package eu.kalaka.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import eu.kalaka.local.Launcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, with store and catchers on ports of their own. */
class LauncherIT {

    /** Far from the usual ports, and below those that the system gives out by itself. */
    private static final int OFFSET = 4_700;

    private final Path home;
    private final PidFiles pids;

    LauncherIT(@TempDir Path folder) {
        this.home = folder.resolve("home");
        this.pids = new PidFiles(home.resolve("run"));
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        kalaka("stop").waitFor(1, TimeUnit.MINUTES);
    }

    private Process kalaka(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Settings.java().toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                home.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out().toFile()));
        builder.environment().put("KALAKA_HOME", home.toString());
        builder.environment().put("KALAKA_ONLY", "store,catchers");
        builder.environment().put("KALAKA_AOT", "false");
        builder.environment().put("KALAKA_PORT_OFFSET", Integer.toString(OFFSET));
        return builder.start();
    }

    private Path out() {
        return home.resolveSibling("out");
    }

    private void awaitSaid(String text) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> Files.exists(out()) && Files.readString(out()).contains(text));
    }

    private long pid(String name) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> pids.running(name).map(ProcessHandle::pid).orElse(0L), pid -> pid > 0);
    }

    private void awaitEnded(String name) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> pids.running(name).isEmpty());
    }

    @Test
    void startsRestartsWhatIsKilledAndStops() throws Exception {
        Process launcher = kalaka();
        awaitSaid("Stop: Ctrl-C");
        long store = pid("store");

        ProcessHandle.of(store).orElseThrow().destroyForcibly();
        awaitSaid("store ended (signal 9) and is started again");
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> HealthCheck.isReady(new Program.Listens(27_017 + OFFSET)));
        assertThat(pid("store")).isNotEqualTo(store);

        assertThat(kalaka().waitFor()).as("a second start").isZero();
        awaitSaid("already running");

        assertThat(kalaka("stop").waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(pids.names()).isEmpty();
    }

    @Test
    void keepsItsDataOverStopAndStartAndDropsThemOnReset() throws Exception {
        startAfresh();
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + (27_017 + OFFSET))) {
            people(client).insertOne(new Document("_id", "ilona"));
        }
        assertThat(kalaka("stop").waitFor(1, TimeUnit.MINUTES)).isTrue();

        startAfresh();
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + (27_017 + OFFSET))) {
            assertThat(people(client).countDocuments())
                    .as("after stop and start")
                    .isOne();
        }
        assertThat(kalaka("reset", "--yes").waitFor(1, TimeUnit.MINUTES)).isTrue();

        startAfresh();
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + (27_017 + OFFSET))) {
            assertThat(people(client).countDocuments()).as("after reset").isZero();
        }
    }

    /** Starts, and waits for what this start says, not an earlier one. */
    private void startAfresh() throws IOException {
        Files.deleteIfExists(out());
        kalaka();
        awaitSaid("Stop: Ctrl-C");
    }

    private static MongoCollection<Document> people(MongoClient client) {
        return client.getDatabase("registry").getCollection("people");
    }

    @Test
    void leavesNothingBehindWhenItIsKilledItself() throws Exception {
        Process launcher = kalaka();
        awaitSaid("Stop: Ctrl-C");
        assertThat(pid("store")).isPositive();

        launcher.destroyForcibly().waitFor();

        awaitEnded("store");
        awaitEnded("catchers");
    }
}
