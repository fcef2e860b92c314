package eu.kalaka.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Makes the JVM's start-up caches (JEP 514) on this machine, for the next start: with them the services start in about half the time.
 *
 * <p>A cache holds only for the jar, the options and the JVM it was made with, so none is shipped. It could be written by the services themselves when
 * they stop, but that takes each 6 to 12 seconds, and a stop must be quick. So, some time after the system is up, one process after the other is started a
 * second time at the lowest priority, only as far as {@link CommandLines#training} says, writes its cache and ends. A stop ends the training, too.
 */
final class Training {

    private static final Duration AFTER_READY = Duration.ofSeconds(30);

    private final Settings settings;
    private final Supervisor supervisor;
    private final CommandLines commands;
    private final Spawner spawner;

    Training(Settings settings, Supervisor supervisor, CommandLines commands, Spawner spawner) {
        this.settings = settings;
        this.supervisor = supervisor;
        this.commands = commands;
        this.spawner = spawner;
    }

    void startLater(List<Program> programs) {
        Thread.ofVirtual().name("training").start(() -> {
            try {
                if (!supervisor.awaitStop(AFTER_READY)) {
                    for (Program program : programs) {
                        train(program);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void train(Program program) throws IOException, InterruptedException {
        Path cache = commands.cache(program);
        Path draft = settings.aot().resolve(program.name() + ".draft");
        Optional<List<String>> command = commands.training(program, draft);
        if (command.isEmpty() || Files.exists(cache)) {
            return;
        }
        Files.createDirectories(settings.aot());
        Path scratch = settings.home().resolve("scratch");
        Extraction.delete(scratch);
        boolean trained = supervisor.runToEnd(
                "training",
                spawner.atLowPriority(command.get()),
                program.environment(),
                Redirect.to(settings.log("training").toFile()));
        Extraction.delete(scratch);
        if (trained && Files.exists(draft)) {
            deleteAll(program.name() + "-????????.aot");
            Files.move(draft, cache);
        } else {
            deleteAll(program.name() + ".draft*");
        }
    }

    private void deleteAll(String pattern) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(settings.aot(), pattern)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
