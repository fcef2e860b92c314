package eu.kalaka.local.launch;

import eu.kalaka.local.DemoLogin;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** The commands of {@code ./kalaka}; each returns the exit code. */
public final class Commands {

    static final String LAUNCHER = "launcher";
    static final String WATCHDOG = "watchdog";

    private static final String USAGE = """
            ./kalaka                  starts everything, and stops it on Ctrl-C
            ./kalaka stop             stops everything
            ./kalaka status           what runs, where, how it is, how much memory it takes
            ./kalaka logs NAME [-f]   the end of a log; with -f as it grows
            ./kalaka token LOGIN      prints a token for a demo login
            ./kalaka deadletters      events that consumers could not digest, by topic
            ./kalaka audit verify     whether every audit trail is as it was written
            ./kalaka reset [--yes]    stops everything and deletes all data
            Environment: KALAKA_PORT_OFFSET, KALAKA_HOME, KALAKA_DEMO=false, KALAKA_MONGODB_URI, KALAKA_ONLY=name,…, KALAKA_HEAPS=name=megabytes,…, KALAKA_AOT=false, KALAKA_JDK""";

    /** How long another launcher may take to stop. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Settings settings;
    private final Stack stack;
    private final PidFiles pids;
    private final InstantSource clock = InstantSource.system();
    private final Console console = new Console(clock);

    private Commands(Settings settings) {
        this.settings = settings;
        this.stack = new Stack(settings);
        this.pids = new PidFiles(settings.run());
    }

    /** The commands of the repository in {@code root}. */
    public static Commands in(Path root, Map<String, String> environment) {
        return new Commands(Settings.of(root, environment));
    }

    /** Runs one command, {@code up} when there is none. */
    public int run(List<String> arguments) {
        String command = arguments.isEmpty() ? "up" : arguments.getFirst();
        try {
            return switch (command) {
                case "up" -> up();
                case "stop" -> stop();
                case "status" -> status();
                case "token" -> arguments.size() == 2 ? token(arguments.get(1)) : usage();
                case "deadletters" -> deadLetters();
                case "audit" -> arguments.equals(List.of("audit", "verify")) ? verifyAudit() : usage();
                case "reset" -> reset(arguments.contains("--yes"));
                case "clean-up" -> cleanUp();
                default -> usage();
            };
        } catch (IOException e) {
            console.say("It did not work: " + e);
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int usage() {
        console.say(USAGE);
        return 2;
    }

    private int up() throws IOException, InterruptedException {
        // The lock is let go of by the operating system when this process has ended, after its shutdown hook.
        if (lock().isEmpty()) {
            console.say("Kaláka is already running (" + stack.gateway() + "). See ./kalaka status");
            return 0;
        }
        List<Program> programs = stack.programs();
        int left = new Leftovers(pids, programs).end();
        if (left > 0) {
            console.step("stopped " + left + " processes that an earlier run had left");
        }
        List<String> taken = Ports.taken(programs);
        if (!taken.isEmpty()) {
            taken.forEach(console::say);
            return 1;
        }
        Builder builder = new Builder(settings, console, clock);
        if (!builder.build(programs)) {
            return 1;
        }
        Extraction extraction = new Extraction(settings, builder, console);
        extraction.extract(programs);
        return new Run(settings, stack, pids, console, clock, extraction).upUntilStopped(programs);
    }

    /** The lock; waits while somebody without a launcher has it, who is cleaning up. */
    private Optional<Lock> lock() throws IOException {
        long deadline = clock.millis() + STOP_LIMIT.toMillis();
        Optional<Lock> lock = Lock.take(settings.run());
        while (lock.isEmpty() && pids.running(LAUNCHER).isEmpty() && clock.millis() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            lock = Lock.take(settings.run());
        }
        return lock;
    }

    private int stop() throws IOException, InterruptedException {
        Optional<ProcessHandle> launcher = pids.running(LAUNCHER);
        if (launcher.isPresent()) {
            launcher.get().destroy();
            try {
                launcher.get().onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException slow) {
                console.say("It did not stop within " + STOP_LIMIT.toSeconds() + " s and is ended.");
                launcher.get().destroyForcibly();
            }
        }
        int left = endLeftovers();
        console.say(
                launcher.isPresent() || left > 0
                        ? "Stopped in %.1f s.".formatted(console.seconds())
                        : "Kaláka is not running.");
        return 0;
    }

    private int endLeftovers() throws IOException {
        try (Lock lock =
                lock().orElseThrow(() -> new IOException("another ./kalaka is at work in " + settings.home()))) {
            return lock.isHeld() ? new Leftovers(pids, stack.programs()).end() : 0;
        }
    }

    /** What the watchdog does once the launcher is gone; nothing when a new one is there already. */
    private int cleanUp() throws IOException {
        Optional<Lock> lock = Lock.take(settings.run());
        if (lock.isPresent()) {
            new Leftovers(pids, stack.programs()).end();
            pids.remove(LAUNCHER);
            pids.remove(WATCHDOG);
        }
        return 0;
    }

    private int status() {
        boolean runs = pids.running(LAUNCHER).isPresent();
        new StatusTable(pids).lines(stack.programs()).forEach(console::say);
        return runs ? 0 : 1;
    }

    private int token(String name) throws IOException, InterruptedException {
        List<DemoLogin> logins = DemoLogin.all();
        Optional<DemoLogin> login =
                logins.stream().filter(each -> each.login().equals(name)).findFirst();
        if (login.isEmpty()) {
            console.say("There is no demo login " + name + ". There are: "
                    + String.join(", ", logins.stream().map(DemoLogin::login).toList()));
            return 1;
        }
        try {
            console.say(new DemoTokens(URI.create(stack.tokens()), stack.ownRecords()).token(login.get()));
            return 0;
        } catch (ConnectException e) {
            console.say("Nobody gives tokens at " + stack.tokens() + "; ./kalaka starts the system.");
            return 1;
        }
    }

    private int verifyAudit() throws IOException, InterruptedException {
        DemoLogin admin = DemoLogin.all().getFirst();
        try {
            String token = new DemoTokens(URI.create(stack.tokens()), stack.ownRecords()).token(admin);
            return new AuditCheck(stack.programs(), console).allWhole(token) ? 0 : 1;
        } catch (ConnectException e) {
            console.say("Kaláka is not running; ./kalaka starts it.");
            return 1;
        }
    }

    private int deadLetters() throws InterruptedException {
        try {
            Map<String, Long> counts = DeadLetters.counts(stack.bootstrapServers());
            counts.forEach((topic, count) -> console.say("%8d  %s".formatted(count, topic)));
            if (counts.values().stream().allMatch(count -> count == 0)) {
                console.say("No dead letters.");
            }
            return 0;
        } catch (ExecutionException e) {
            console.say("The broker does not answer: " + e.getCause());
            return 1;
        }
    }

    private int reset(boolean confirmed) throws IOException, InterruptedException {
        if (!confirmed && !console.confirms("Stop everything and delete all data in " + settings.data() + "?")) {
            return 1;
        }
        stop();
        Extraction.delete(settings.data());
        Extraction.delete(settings.logs());
        console.say("All data is deleted.");
        return Files.exists(settings.data()) ? 1 : 0;
    }
}
