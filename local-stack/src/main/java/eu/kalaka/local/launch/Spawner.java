package eu.kalaka.local.launch;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts processes in the background of the launcher: with a log of their own, a pid file, and out of reach of the keyboard's Ctrl-C. */
final class Spawner {

    private static final long LOG_LIMIT_BYTES = 20L * 1024 * 1024;

    private final Settings settings;
    private final PidFiles pids;

    Spawner(Settings settings, PidFiles pids) {
        this.settings = settings;
        this.pids = pids;
    }

    /** Starts a process that writes to its own log. */
    Process start(String name, List<String> command, Map<String, String> environment) throws IOException {
        Files.createDirectories(settings.logs());
        return start(name, command, environment, Redirect.appendTo(log(name).toFile()));
    }

    /** Starts a process that writes where it is told. */
    Process start(String name, List<String> command, Map<String, String> environment, Redirect output)
            throws IOException {
        Files.createDirectories(settings.data());
        ProcessBuilder builder = new ProcessBuilder(inOwnSession(command))
                .directory(settings.home().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().putAll(environment);
        // Without it glibc keeps an arena per thread: tens of megabytes a process for nothing.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        pids.write(name, process.pid());
        return process;
    }

    /** The log, which was moved out of the way if it had grown long. */
    private Path log(String name) throws IOException {
        Path log = settings.log(name);
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.move(log, settings.log(name + ".before"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /**
     * Ctrl-C reaches every process of the terminal's foreground group, and would stop store and broker under the services' feet; in a session of its
     * own a process gets only the launcher's word. Where there is no setsid (macOS) all of them stop at once, which loses nothing either.
     */
    List<String> inOwnSession(List<String> command) {
        return behind("setsid", List.of(), command);
    }

    /** The same at the lowest priority, where that can be had. */
    List<String> atLowPriority(List<String> command) {
        return behind("nice", List.of("-n", "19"), command);
    }

    private List<String> behind(String tool, List<String> options, List<String> command) {
        if (settings.path().stream().noneMatch(folder -> Files.isExecutable(folder.resolve(tool)))) {
            return command;
        }
        List<String> all = new ArrayList<>();
        all.add(tool);
        all.addAll(options);
        all.addAll(command);
        return all;
    }
}
