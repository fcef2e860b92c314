package eu.kalaka.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The build's own rules bite: a module with one planted violation, and nothing else wrong, does not build. */
@Execution(ExecutionMode.CONCURRENT)
class BuildRulesIT {

    private static final String WELL_KEPT = """
            package eu.kalaka.planted;

            import java.util.List;
            import org.jspecify.annotations.NullMarked;

            @NullMarked
            final class Planted {

                private Planted() {}

                static List<String> names(String name) {
                    return List.of(name);
                }
            }
            """;

    private static final String MODULE = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>eu.kalaka</groupId>
                <artifactId>kalaka</artifactId>
                <version>0.1.0-SNAPSHOT</version>
                <relativePath>ROOT_POM</relativePath>
              </parent>
              <artifactId>planted</artifactId>
            </project>
            """;

    private final Path module;

    BuildRulesIT(@TempDir Path module) {
        this.module = module;
    }

    @Test
    void aWellKeptClassBuilds() throws IOException, InterruptedException {
        assertThat(build(WELL_KEPT)).contains("BUILD SUCCESS");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            formatter  | return List.of(name);  | return List.of( name );                               | format violations
            Error Prone| return List.of(name);  | return name.equals(1) ? List.of() : List.of(name);    | [EqualsIncompatibleType]
            NullAway   | return List.of(name);  | return null;                                          | [NullAway]
            javac lint | return List.of(name);  | return (List<String>) List.of(name);                  | redundant cast
            """)
    void aPlantedViolationDoesNot(String rule, String kept, String planted, String complaint)
            throws IOException, InterruptedException {
        assertThat(build(WELL_KEPT.replace(kept, planted)))
                .as(rule)
                .contains("BUILD FAILURE")
                .contains(complaint);
    }

    private String build(String source) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(module.resolve("src/main/java/eu/kalaka/planted"));
        Files.writeString(folder.resolve("Planted.java"), source);
        Path parent =
                module.toRealPath().relativize(RunningSystem.ROOT.toRealPath().resolve("pom.xml"));
        Files.writeString(module.resolve("pom.xml"), MODULE.replace("ROOT_POM", parent.toString()));
        Process maven = new ProcessBuilder(
                        RunningSystem.ROOT.resolve("mvnw").toString(),
                        "-B",
                        "-ntp",
                        "-f",
                        module.resolve("pom.xml").toString(),
                        "-Dmaven.repo.local=" + Objects.requireNonNull(System.getProperty("localRepository")),
                        "compile")
                .redirectErrorStream(true)
                .start();
        maven.getOutputStream().close();
        try (InputStream said = maven.getInputStream()) {
            String all = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(maven.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return all;
        }
    }
}
