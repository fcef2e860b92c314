package eu.kalaka.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole system, started once by {@code ./kalaka} as anybody would, on ports and in a folder of its own; stopped after the last test. */
public final class RunningSystem implements BeforeAllCallback, AutoCloseable {

    /** Keeps every port below those that Linux hands to outgoing connections (32768 and up). */
    static final int OFFSET = Integer.getInteger("kalaka.port.offset", 5_000);

    /** A second OpenID Connect provider, which the whole system is told to trust for one branch. */
    static final Municipality MUNICIPALITY = Municipality.openOn(8290 + OFFSET);

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path HOME = Path.of("target", "kalaka").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target", "kalaka.out").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /** How long a story waits for what is to come: on a busy machine it comes late, and that is no fault. */
    static final Duration LATE = Duration.ofSeconds(40);

    private Process launcher = startedProcess();

    static String gateway() {
        return "http://127.0.0.1:" + (8080 + OFFSET);
    }

    /** Where the public keys are by which tokens are checked. */
    static String keys() {
        return address(8107) + "/oauth2/jwks";
    }

    /** Where tokens for demo logins are given. */
    static String tokens() {
        return address(8107) + "/local/token";
    }

    static String catchers() {
        return "http://127.0.0.1:" + (8190 + OFFSET);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(LATE);
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent("running system", key -> new RunningSystem(), RunningSystem.class);
    }

    @Override
    public void close() {
        launcher.destroy();
        await().atMost(Duration.ofMinutes(1)).until(() -> !launcher.isAlive());
    }

    /** A file that the system keeps. */
    static Path data(String name) {
        return HOME.resolve("data").resolve(name);
    }

    /** The pid of a running part by its name in {@code ./kalaka status}. */
    static long pidOf(String name) {
        try {
            return Long.parseLong(
                    Files.readString(HOME.resolve("run").resolve(name + ".pid")).replaceAll(" .*\n?", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a part without warning, as {@code kill -9} does. */
    static void killNine(String name) {
        ProcessHandle.of(pidOf(name)).orElseThrow().destroyForcibly();
    }

    /** Runs the script with other words, e.g. {@code status}. */
    static String kalaka(String... words) {
        try {
            Process process = script(words).redirectErrorStream(true).start();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            await().until(() -> !process.isAlive());
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a service listens itself, behind the gateway. */
    static String address(int usualPort) {
        return "http://127.0.0.1:" + (usualPort + OFFSET);
    }

    static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(MUNICIPALITY.settings());
        environment.put("KALAKA_HOME", HOME.toString());
        environment.put("KALAKA_PORT_OFFSET", String.valueOf(OFFSET));
        environment.put("KALAKA_AOT", "false");
        return environment;
    }

    private static Process startedProcess() {
        return Holder.PROCESS;
    }

    private static final class Holder {
        static final Process PROCESS = start();
    }

    private static Process start() {
        try {
            deleteOldData();
            Process process = script().redirectErrorStream(true)
                    .redirectOutput(OUTPUT.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("./kalaka ended:\n" + Files.readString(OUTPUT));
                }
                return Files.readString(OUTPUT).contains("ready\n")
                        && Files.readString(OUTPUT).contains("Ctrl-C");
            });
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder script(String... words) {
        ProcessBuilder builder = new ProcessBuilder().directory(ROOT.toFile());
        builder.command().add("./kalaka");
        builder.command().addAll(java.util.List.of(words));
        builder.environment().putAll(environment());
        return builder;
    }

    private static void deleteOldData() throws IOException {
        if (Files.exists(HOME)) {
            try (var files = Files.walk(HOME)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
