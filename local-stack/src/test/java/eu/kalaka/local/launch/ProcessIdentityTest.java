package eu.kalaka.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessIdentityTest {

    private static ProcessIdentity own() {
        return ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
    }

    @Test
    void knowsAProcessAgainFromItsFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.pid");

        own().write(file);

        assertThat(ProcessIdentity.read(file)).hasValue(own());
        assertThat(ProcessIdentity.read(file).flatMap(ProcessIdentity::running)).hasValue(ProcessHandle.current());
    }

    @Test
    void doesNotTakeAReusedNumberForTheProcess() {
        ProcessIdentity before = new ProcessIdentity(own().pid(), "1");

        assertThat(before.running()).isEmpty();
    }

    @Test
    void knowsThatAProcessHasEnded() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessIdentity identity = ProcessIdentity.of(process.pid()).orElseThrow();
        assertThat(identity.running()).isPresent();

        process.destroyForcibly().waitFor();

        assertThat(identity.running()).isEmpty();
    }

    @Test
    void readsNothingFromAnAbsentOrBrokenFile(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pid"), "not a number");

        assertThat(ProcessIdentity.read(broken)).isEqualTo(Optional.empty());
        assertThat(ProcessIdentity.read(folder.resolve("absent.pid"))).isEqualTo(Optional.empty());
    }
}
