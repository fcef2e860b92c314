package eu.kalaka.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which processes were started, on disk: so that another call of {@code ./kalaka}, or one after a crash, finds them. */
final class PidFiles {

    private static final String SUFFIX = ".pid";

    private final Path folder;

    PidFiles(Path folder) {
        this.folder = folder;
    }

    void write(String name, long pid) {
        try {
            Files.createDirectories(folder);
            Optional<ProcessIdentity> identity = ProcessIdentity.of(pid);
            if (identity.isPresent()) {
                identity.get().write(file(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process started under {@code name}, while it runs. */
    Optional<ProcessHandle> running(String name) {
        try {
            return ProcessIdentity.read(file(name)).flatMap(ProcessIdentity::running);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All names that have a file, whether their process runs or not. */
    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = new ArrayList<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .forEach(name -> names.add(name.substring(0, name.length() - SUFFIX.length())));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }
}
