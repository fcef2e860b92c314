package eu.kalaka.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * A shell that waits at the other end of a pipe. When the launcher ends without a word (kill -9) the pipe closes, and the shell becomes
 * {@code kalaka clean-up}, which stops what the launcher had started. So nothing is left behind, whatever happens to the launcher.
 */
final class Watchdog {

    private static final String DONE = "done";
    private static final String WAIT = "read -r word; [ \"$word\" = " + DONE + " ] || exec \"$@\"";

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    static Watchdog start(Settings settings, Spawner spawner) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", WAIT, "kalaka-watchdog"));
        command.addAll(List.of(
                Settings.java().toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "eu.kalaka.local.Launcher",
                settings.root().toString(),
                "clean-up"));
        return new Watchdog(new ProcessBuilder(spawner.inOwnSession(command))
                .directory(settings.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        settings.log("watchdog").toFile()))
                .start());
    }

    long pid() {
        return shell.pid();
    }

    /** All is stopped; the watchdog need do nothing. */
    void dismiss() {
        try (Writer word = shell.outputWriter()) {
            word.write(DONE + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
