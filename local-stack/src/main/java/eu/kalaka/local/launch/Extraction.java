package eu.kalaka.local.launch;

import eu.kalaka.local.launch.Program.ServiceJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Takes Spring Boot's executable jars apart, once per change: from plain jars a service starts in about half the time. */
final class Extraction {

    private final Settings settings;
    private final Builder builder;
    private final Console console;

    Extraction(Settings settings, Builder builder, Console console) {
        this.settings = settings;
        this.builder = builder;
        this.console = console;
    }

    void extract(List<Program> programs) throws IOException, InterruptedException {
        List<String> changed = programs.stream()
                .flatMap(program ->
                        program.code() instanceof ServiceJar service ? Stream.of(service.module()) : Stream.empty())
                .filter(module -> !isCurrent(module))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        console.step("unpacking " + changed.size() + (changed.size() == 1 ? " service" : " services"));
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> work = new ArrayList<>();
            for (String module : changed) {
                work.add(pool.submit(() -> {
                    extract(module);
                    return module;
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("cannot unpack a service: " + e.getCause(), e);
        }
    }

    private boolean isCurrent(String module) {
        Path stamp = stamp(module);
        try {
            return Files.exists(stamp) && Files.readString(stamp).equals(Stamp.of(fatJar(module)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path stamp(String module) {
        return settings.lib().resolve(module).resolve("stamp");
    }

    private Path fatJar(String module) {
        return builder.jar(module).orElseThrow(() -> new IllegalStateException(module + " is not built"));
    }

    /** The jar to run, beside its libraries. */
    Path jar(String module) {
        return settings.lib().resolve(module).resolve(fatJar(module).getFileName());
    }

    private void extract(String module) throws IOException, InterruptedException {
        Path folder = settings.lib().resolve(module);
        delete(folder);
        Files.createDirectories(settings.logs());
        Process unpacking = new ProcessBuilder(
                        Settings.java().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        fatJar(module).toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(settings.log("unpacking-" + module).toFile())
                .start();
        if (unpacking.waitFor() != 0) {
            throw new IOException(module + ", see " + settings.log("unpacking-" + module));
        }
        Files.writeString(stamp(module), Stamp.of(fatJar(module)));
    }

    /** Deletes a folder and all below; nothing when it is absent. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
