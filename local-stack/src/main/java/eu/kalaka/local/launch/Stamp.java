package eu.kalaka.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;

/** When a file was last changed, and whether something made from others is older than they are. */
final class Stamp {

    private Stamp() {}

    /** What identifies the content of a file without reading it: its size and the time of its last change. */
    static String of(Path file) {
        try {
            return Files.size(file) + "-" + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A short name for a long text. */
    static String brief(String text) {
        return HexFormat.of().toHexDigits(text.hashCode());
    }

    /** Whether {@code made} is missing, or older than any file among {@code sources} (files, or folders with all below). */
    static boolean isOutOfDate(Path made, Stream<Path> sources) {
        if (!Files.exists(made)) {
            return true;
        }
        long madeAt = lastChange(made);
        return sources.anyMatch(source -> newest(source) > madeAt);
    }

    private static long newest(Path source) {
        if (!Files.exists(source)) {
            return Long.MIN_VALUE;
        }
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(Stamp::lastChange)
                    .max()
                    .orElse(Long.MIN_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lastChange(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
