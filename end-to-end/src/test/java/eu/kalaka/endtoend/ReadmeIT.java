package eu.kalaka.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The README's walk is run as it stands there. */
@ExtendWith(RunningSystem.class)
class ReadmeIT {

    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Test
    void theWalkOfTheReadmeDoesWhatItSays() throws IOException {
        String readme = Files.readString(RunningSystem.ROOT.resolve("README.md"));
        String walk = readme.substring(readme.indexOf("## A walk"), readme.indexOf("## What it measured"));
        String script =
                SHELL.matcher(walk).results().map(block -> block.group(1)).collect(Collectors.joining("\n"));

        String output = run("set -eu\n" + script);

        assertThat(output)
                .containsPattern("volunteer [0-9a-f-]{36}")
                .containsPattern("need [0-9a-f-]{36}")
                .contains("\"ranked\":[{\"volunteerId\"", "\"status\":\"accepted\"")
                .containsPattern("\"code\":\"hours\"\\s+\"value\":\"PT[1-9]")
                .contains("\"status\":404");
    }

    @Test
    void continuousIntegrationRunsTheTestCommandThatTheReadmeNames() throws IOException {
        String readme = Files.readString(RunningSystem.ROOT.resolve("README.md"));
        String ci = Files.readString(RunningSystem.ROOT.resolve(".ci/run"));

        assertThat(readme).contains("\n./mvnw verify ");
        assertThat(Pattern.compile("^\\./mvnw.*verify$", Pattern.MULTILINE)
                        .matcher(ci)
                        .results()
                        .map(MatchResult::group))
                .containsExactly("./mvnw verify");
    }

    private static String run(String script) throws IOException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", script)
                .directory(RunningSystem.ROOT.toFile())
                .redirectErrorStream(true);
        shell.environment().putAll(RunningSystem.environment());
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        await().atMost(Duration.ofMinutes(1)).until(() -> !process.isAlive());
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
