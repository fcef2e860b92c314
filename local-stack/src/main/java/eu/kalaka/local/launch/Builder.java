package eu.kalaka.local.launch;

import eu.kalaka.local.launch.Program.ServiceJar;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds the services whose jar is missing or older than what it is made from. */
final class Builder {

    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building ([\\w-]+) .*");
    private static final int LINES_OF_A_FAILURE = 25;

    private final Settings settings;
    private final Console console;
    private final InstantSource clock;

    Builder(Settings settings, Console console, InstantSource clock) {
        this.settings = settings;
        this.console = console;
        this.clock = clock;
    }

    /** Whether every service is built in the end; when not, the reason has been said. */
    boolean build(List<Program> programs) throws IOException, InterruptedException {
        List<String> stale = programs.stream()
                .flatMap(program ->
                        program.code() instanceof ServiceJar service ? Stream.of(service.module()) : Stream.empty())
                .filter(this::isOutOfDate)
                .toList();
        if (stale.isEmpty()) {
            return true;
        }
        console.step("building " + String.join(", ", stale));
        FileTime begun = FileTime.from(clock.instant());
        if (!maven(stale)) {
            return false;
        }
        for (String module : stale) {
            Files.createDirectories(settings.lib());
            Files.writeString(builtMark(module), "");
            Files.setLastModifiedTime(builtMark(module), begun);
        }
        return true;
    }

    /** Maven leaves a jar alone in which nothing would change; then the mark of our own last build counts. */
    private boolean isOutOfDate(String module) {
        Optional<Path> jar = jar(module);
        return jar.isEmpty()
                || (Stamp.isOutOfDate(jar.get(), sources(module))
                        && Stamp.isOutOfDate(builtMark(module), sources(module)));
    }

    private Path builtMark(String module) {
        return settings.lib().resolve(module + ".built");
    }

    private Stream<Path> sources(String module) {
        return Stream.concat(
                Stream.of(settings.root().resolve("pom.xml")),
                Stream.of("contracts", "platform", module)
                        .map(settings.root()::resolve)
                        .flatMap(folder -> Stream.of(folder.resolve("pom.xml"), folder.resolve("src/main"))));
    }

    /** The executable jar of a service. */
    Optional<Path> jar(String module) {
        Path target = settings.root().resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, module + "-*-app.jar")) {
            List<Path> found = new ArrayList<>();
            jars.forEach(found::add);
            return found.stream().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean maven(List<String> modules) throws IOException, InterruptedException {
        Path log = settings.log("build");
        Files.createDirectories(settings.logs());
        Process maven = new ProcessBuilder(
                        settings.root().resolve("mvnw").toString(),
                        "-B",
                        "-DskipTests",
                        "-Dspotless.check.skip=true",
                        "-pl",
                        String.join(",", modules),
                        "-am",
                        "package")
                .directory(settings.root().toFile())
                .redirectErrorStream(true)
                .start();
        Deque<String> last = new ArrayDeque<>();
        try (BufferedReader lines = maven.inputReader();
                Writer copy = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.write(line + "\n");
                Matcher module = MODULE.matcher(line);
                if (module.matches()) {
                    console.step("  " + module.group(1));
                }
                last.addLast(line);
                if (last.size() > LINES_OF_A_FAILURE) {
                    last.removeFirst();
                }
            }
        }
        boolean built = maven.waitFor() == 0;
        if (!built) {
            last.forEach(console::say);
            console.say("The build failed; all of it is in " + log);
        }
        return built;
    }
}
