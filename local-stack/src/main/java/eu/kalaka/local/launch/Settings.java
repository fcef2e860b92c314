package eu.kalaka.local.launch;

import eu.kalaka.local.launch.Program.Compiler;
import eu.kalaka.local.launch.Program.Jvm;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the environment says.
 *
 * @param root the repository
 * @param home where everything is kept that a run leaves behind ({@code KALAKA_HOME}, else {@code .kalaka})
 * @param portOffset added to every port ({@code KALAKA_PORT_OFFSET})
 * @param demo whether the demo network is loaded ({@code KALAKA_DEMO})
 * @param training whether start-up caches are made in the background ({@code KALAKA_AOT})
 * @param mongodbUri a MongoDB of the user's own ({@code KALAKA_MONGODB_URI}), or empty
 * @param only names of the processes to run ({@code KALAKA_ONLY}, with commas), or none for all
 * @param heaps heaps in megabytes by process where more data needs more than a laptop's ({@code KALAKA_HEAPS=store=1500,…})
 * @param path the folders in which programs are looked for
 */
record Settings(
        Path root,
        Path home,
        int portOffset,
        boolean demo,
        boolean training,
        String mongodbUri,
        List<String> only,
        Map<String, Integer> heaps,
        List<Path> path) {

    static Settings of(Path root, Map<String, String> environment) {
        return new Settings(
                root.toAbsolutePath().normalize(),
                Path.of(environment.getOrDefault(
                                "KALAKA_HOME", root.resolve(".kalaka").toString()))
                        .toAbsolutePath()
                        .normalize(),
                Integer.parseInt(environment.getOrDefault("KALAKA_PORT_OFFSET", "0")),
                !environment.getOrDefault("KALAKA_DEMO", "true").equals("false"),
                !environment.getOrDefault("KALAKA_AOT", "true").equals("false"),
                environment.getOrDefault("KALAKA_MONGODB_URI", ""),
                words(environment.getOrDefault("KALAKA_ONLY", ""), ","),
                heaps(environment.getOrDefault("KALAKA_HEAPS", "")),
                words(environment.getOrDefault("PATH", ""), ":").stream()
                        .map(Path::of)
                        .toList());
    }

    private static List<String> words(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, Integer> heaps(String text) {
        return words(text, ",").stream()
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0].strip(), each -> Integer.valueOf(each[1].strip())));
    }

    /** How a process runs: as usual, or with the memory it was given, and then for speed too. */
    Jvm jvm(String process, Jvm usual) {
        Integer given = heaps.get(process);
        return given == null ? usual : new Jvm(given, Compiler.FULL);
    }

    /** The same of one that is to start soon and to take little. */
    Jvm jvm(String process, int usualHeap) {
        return jvm(process, new Jvm(usualHeap, Compiler.QUICK));
    }

    int port(int usual) {
        return usual + portOffset;
    }

    Path data() {
        return home.resolve("data");
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path run() {
        return home.resolve("run");
    }

    Path aot() {
        return home.resolve("aot");
    }

    Path lib() {
        return home.resolve("lib");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** The JVM that runs this, which runs the others too. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
