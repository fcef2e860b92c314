package eu.kalaka.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The build's own rules bite: a module with one planted violation, and nothing else wrong, does not build. One build has them all. */
@Execution(ExecutionMode.CONCURRENT)
class BuildRulesIT {

    /** A module like {@link #WELL_KEPT} but for one expression, and what the build says of that. */
    record Planted(String module, String expression, String complaint) {

        @Override
        public String toString() {
            return module;
        }
    }

    private static final String WELL_KEPT = "List.of(name)";

    private static final List<Planted> VIOLATIONS = List.of(
            new Planted("formatter", "List.of( name )", "format violations"),
            new Planted("error-prone", "name.equals(1) ? List.of() : List.of(name)", "[EqualsIncompatibleType]"),
            new Planted("null-away", "null", "[NullAway]"),
            new Planted("javac-lint", "(List<String>) List.of(name)", "redundant cast"));

    private static final String SOURCE = """
            package eu.kalaka.planted;

            import java.util.List;
            import org.jspecify.annotations.NullMarked;

            @NullMarked
            final class Planted {

                private Planted() {}

                static List<String> names(String name) {
                    return EXPRESSION;
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
              <artifactId>NAME</artifactId>
            </project>
            """;

    private static final String ALL = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>eu.kalaka</groupId>
              <artifactId>planted</artifactId>
              <version>0.1.0-SNAPSHOT</version>
              <packaging>pom</packaging>
              <modules>
            MODULES
              </modules>
            </project>
            """;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static String said;

    @BeforeAll
    static void theBuildHasRun(@TempDir Path folder) throws IOException, InterruptedException {
        plant(folder.resolve("well-kept"), WELL_KEPT);
        for (Planted violation : VIOLATIONS) {
            plant(folder.resolve(violation.module()), violation.expression());
        }
        String modules = Stream.concat(
                        Stream.of("well-kept"), VIOLATIONS.stream().map(Planted::module))
                .map(module -> "    <module>" + module + "</module>")
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("pom.xml"), ALL.replace("MODULES", modules));
        said = build(folder);
    }

    @Test
    void aWellKeptClassBuilds() {
        assertThat(verdictOn("well-kept")).contains("SUCCESS");
        assertThat(saidOf("well-kept")).contains("Compiling 1 source file").doesNotContain("[ERROR]");
    }

    @ParameterizedTest
    @FieldSource("VIOLATIONS")
    void aPlantedViolationDoesNot(Planted violation) {
        assertThat(verdictOn(violation.module())).contains("FAILURE");
        assertThat(saidOf(violation.module())).contains(violation.complaint());
    }

    /** From where its build begins to where the next one's does, and what is said in the end of why it failed. */
    private static String saidOf(String module) {
        return Stream.concat(
                        Arrays.stream(said.split("\n(?=\\[INFO] -+< eu\\.kalaka:)"))
                                .filter(part -> part.contains("< eu.kalaka:" + module + " >")),
                        said.lines().filter(line -> line.contains("on project " + module + ":")))
                .collect(Collectors.joining("\n"));
    }

    private static String verdictOn(String module) {
        return said.lines()
                .filter(line -> line.startsWith("[INFO] " + module + " .."))
                .collect(Collectors.joining());
    }

    private static void plant(Path module, String expression) throws IOException {
        Path sources = Files.createDirectories(module.resolve("src/main/java/eu/kalaka/planted"));
        Files.writeString(sources.resolve("Planted.java"), SOURCE.replace("EXPRESSION", expression));
        Path parent =
                module.toRealPath().relativize(RunningSystem.ROOT.toRealPath().resolve("pom.xml"));
        Files.writeString(
                module.resolve("pom.xml"),
                MODULE.replace("ROOT_POM", parent.toString())
                        .replace("NAME", module.getFileName().toString()));
    }

    private static String build(Path folder) throws IOException, InterruptedException {
        Process maven = new ProcessBuilder(
                        RunningSystem.ROOT.resolve("mvnw").toString(),
                        "-B",
                        "-ntp",
                        "-fae",
                        "-f",
                        folder.resolve("pom.xml").toString(),
                        "-Dmaven.repo.local=" + Objects.requireNonNull(System.getProperty("localRepository")),
                        "compile")
                .redirectErrorStream(true)
                .start();
        maven.getOutputStream().close();
        try (InputStream output = maven.getInputStream()) {
            String all = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(maven.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return all;
        }
    }
}
