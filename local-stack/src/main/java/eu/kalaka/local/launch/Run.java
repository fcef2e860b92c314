package eu.kalaka.local.launch;

import eu.kalaka.local.launch.Program.Stage;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** One run of the system: from the first process to the last. */
final class Run {

    private static final String DEMO = "eu.kalaka.local.demo.LoadDemo";

    private final Settings settings;
    private final Stack stack;
    private final PidFiles pids;
    private final Console console;
    private final Spawner spawner;
    private final CommandLines commands;
    private final Supervisor supervisor;

    Run(Settings settings, Stack stack, PidFiles pids, Console console, InstantSource clock, Extraction extraction) {
        this.settings = settings;
        this.stack = stack;
        this.pids = pids;
        this.console = console;
        this.spawner = new Spawner(settings, pids);
        this.commands = new CommandLines(settings, extraction::jar);
        this.supervisor = new Supervisor(spawner, pids, commands, console, clock);
    }

    /** Starts everything, says that it is ready, and returns when it was told to stop or could not start. */
    int upUntilStopped(List<Program> programs) throws IOException, InterruptedException {
        pids.write(Commands.LAUNCHER, ProcessHandle.current().pid());
        Files.createDirectories(settings.logs());
        Watchdog watchdog = Watchdog.start(settings, spawner);
        pids.write(Commands.WATCHDOG, watchdog.pid());
        // Ctrl-C, SIGTERM and the end of this method all lead here.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(programs, watchdog), "stop"));
        for (Stage stage : Stage.values()) {
            if (!supervisor.start(programs.stream()
                    .filter(program -> program.stage() == stage)
                    .toList())) {
                return supervisor.isStopping() ? 0 : 1;
            }
        }
        boolean demo = loadDemo(programs);
        sayReady(programs, demo);
        if (settings.training()) {
            new Training(settings, supervisor, commands, spawner).startLater(programs);
        }
        supervisor.awaitStop();
        return 0;
    }

    private void shutDown(List<Program> programs, Watchdog watchdog) {
        console.event("stopping");
        supervisor.stop(programs);
        pids.remove(Commands.LAUNCHER);
        pids.remove(Commands.WATCHDOG);
        watchdog.dismiss();
        console.event("stopped");
    }

    /** Loads the demo network unless it has been; whether it is there. */
    private boolean loadDemo(List<Program> programs) throws IOException, InterruptedException {
        Path loaded = settings.data().resolve("demo-loaded");
        boolean whole = programs.stream().anyMatch(program -> program.name().equals("gateway"));
        if (!settings.demo() || !whole || Files.exists(loaded)) {
            return Files.exists(loaded);
        }
        console.step("loading the demo network, once");
        List<String> command = commands.task(
                DEMO,
                List.of(stack.gateway(), stack.tokens(), stack.ownRecords().toString()));
        if (supervisor.runToEnd("demo", command, Map.of(), Redirect.INHERIT)) {
            Files.writeString(loaded, "");
            return true;
        }
        if (!supervisor.isStopping()) {
            console.step("the demo network could not be loaded whole; the next start tries again");
        }
        return false;
    }

    private void sayReady(List<Program> programs, boolean demo) {
        console.step("ready");
        console.say("");
        console.say("  Gateway           " + stack.gateway());
        console.say("  Caught messages   " + stack.caughtMessages());
        console.say(
                "  Sign in           " + stack.gateway() + "/login, with any demo login and " + DemoLogins.PASSWORD);
        console.say("  Store             " + stack.aboutStore());
        console.say("  Data and logs     " + settings.home());
        console.say("");
        console.say("  Demo logins (./kalaka token LOGIN):");
        DemoLogins.lines().forEach(console::say);
        console.say("");
        console.say("  " + programs.size() + " processes" + (demo ? ", with the demo network" : "")
                + ". Stop: Ctrl-C, or ./kalaka stop");
    }
}
