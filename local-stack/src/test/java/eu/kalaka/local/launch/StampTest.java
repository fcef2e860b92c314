package eu.kalaka.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {

    private final Path jar;
    private final Path source;
    private final Path sources;

    StampTest(@TempDir Path folder) throws IOException {
        this.sources = Files.createDirectories(folder.resolve("src/main/java"));
        this.source = Files.writeString(sources.resolve("Need.java"), "");
        this.jar = folder.resolve("service.jar");
    }

    private static void changedAt(Path file, long millis) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
    }

    @Test
    void isOutOfDateWhenNothingWasMade() {
        assertThat(Stamp.isOutOfDate(jar, Stream.of(sources))).isTrue();
    }

    @Test
    void isOutOfDateWhenASourceDeepInAFolderIsNewer() throws IOException {
        changedAt(Files.writeString(jar, ""), 1_000);
        changedAt(source, 1_001);

        assertThat(Stamp.isOutOfDate(jar, Stream.of(sources))).isTrue();
    }

    @Test
    void isCurrentWhenNoSourceIsNewer() throws IOException {
        changedAt(Files.writeString(jar, ""), 1_000);
        changedAt(source, 1_000);

        assertThat(Stamp.isOutOfDate(jar, Stream.of(sources, jar.resolveSibling("absent"))))
                .isFalse();
    }

    @Test
    void changesWithSizeAndTime() throws IOException {
        changedAt(Files.writeString(jar, "a"), 1_000);
        String before = Stamp.of(jar);

        changedAt(Files.writeString(jar, "ab"), 1_000);
        assertThat(Stamp.of(jar)).isNotEqualTo(before);
        changedAt(Files.writeString(jar, "a"), 2_000);
        assertThat(Stamp.of(jar)).isNotEqualTo(before);
        changedAt(jar, 1_000);
        assertThat(Stamp.of(jar)).isEqualTo(before);
    }
}
