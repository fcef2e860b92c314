package eu.kalaka.testkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SecurityPageTest {

    private static final Path REPOSITORY = Path.of("..");

    @Test
    void thePageForPeopleSaysWhatTheTablesOfTheServicesSay() throws IOException {
        assertThat(Files.readString(REPOSITORY.resolve("docs/security.md")))
                .as("made anew by SecurityPage.main, with the repository as its argument")
                .isEqualTo(SecurityPage.of(REPOSITORY));
    }
}
