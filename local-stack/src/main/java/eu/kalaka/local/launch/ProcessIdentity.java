package eu.kalaka.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A process, not only its number: numbers are used again, so the time at which it started belongs to it.
 *
 * @param start the kernel's start time of the process where there is {@code /proc}, else the JVM's reading of it
 */
record ProcessIdentity(long pid, String start) {

    /** Position of the start time among the fields after the program's name, which stands in brackets and may hold blanks. */
    private static final int START_FIELD = 19;

    /** The identity of a running process, or nothing when there is none with this number, or nothing can be known of it. */
    static Optional<ProcessIdentity> of(long pid) {
        return start(pid).map(start -> new ProcessIdentity(pid, start));
    }

    private static Optional<String> start(long pid) {
        if (!Files.exists(Path.of("/proc/self/stat"))) {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .flatMap(handle -> handle.info().startInstant())
                    .map(Object::toString);
        }
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1));
            boolean ended = fields.getFirst().equals("Z");
            return ended ? Optional.empty() : Optional.of(fields.get(START_FIELD));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** The very same process, while it runs. */
    Optional<ProcessHandle> running() {
        return of(pid).filter(this::equals).flatMap(same -> ProcessHandle.of(pid));
    }

    void write(Path file) throws IOException {
        Files.writeString(file, pid + " " + start + "\n");
    }

    /** What {@link #write} wrote, or nothing when the file is absent or not whole. */
    static Optional<ProcessIdentity> read(Path file) throws IOException {
        try {
            String[] words = Files.readString(file).strip().split(" ", 2);
            return words.length == 2 && words[0].matches("\\d{1,18}")
                    ? Optional.of(new ProcessIdentity(Long.parseLong(words[0]), words[1]))
                    : Optional.empty();
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }
}
