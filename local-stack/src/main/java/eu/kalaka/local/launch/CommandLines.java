package eu.kalaka.local.launch;

import eu.kalaka.local.launch.Program.Compiler;
import eu.kalaka.local.launch.Program.Executable;
import eu.kalaka.local.launch.Program.Jvm;
import eu.kalaka.local.launch.Program.OwnClass;
import eu.kalaka.local.launch.Program.ServiceJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How each process is started: the JVM and its options, its start-up cache, its jars. */
final class CommandLines {

    /**
     * Serial collector and small stacks: many small heaps on few cores. An exhausted heap ends the process, so that the supervisor starts it afresh.
     * The last two are what Netty and Kafka do to memory, allowed without a warning in every log.
     */
    private static final List<String> EVERY_JVM = List.of(
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** On a machine with much memory a JVM would take its whole heap at once. */
    private static final int FIRST_HEAP_MEGABYTES = 32;

    private static final List<String> OWN_LOGGING = List.of("-Dlogback.configurationFile=eu/kalaka/local/logback.xml");

    private final Settings settings;
    private final Function<String, Path> serviceJars;

    /**
     * Makes command lines.
     *
     * @param serviceJars where the jar of a service's module is
     */
    CommandLines(Settings settings, Function<String, Path> serviceJars) {
        this.settings = settings;
        this.serviceJars = serviceJars;
    }

    /** The command that runs {@code program}, with its start-up cache where there is a fitting one. */
    List<String> run(Program program) {
        return switch (program.code()) {
            case OwnClass own -> own(cached(program), own.jvm(), own.main().getName(), own.arguments());
            case ServiceJar service -> service(cached(program), service);
            case Executable other -> other.command();
        };
    }

    /** The command that runs one of this module's classes to its end. */
    List<String> task(String main, List<String> arguments) {
        return own(List.of(), new Jvm(128, Compiler.QUICK), main, arguments);
    }

    /**
     * The command of a run that writes a start-up cache to {@code output} and ends by itself. Our own processes start elsewhere (other folder, free
     * ports) and stop; a service goes through Spring's start up to the point where it would begin to listen and to consume.
     */
    Optional<List<String>> training(Program program, Path output) {
        List<String> write = List.of("-XX:AOTCacheOutput=" + output);
        return switch (program.code()) {
            case OwnClass own -> {
                List<String> arguments = new ArrayList<>(List.of("--train"));
                arguments.addAll(own.training());
                yield Optional.of(own(write, own.jvm(), own.main().getName(), arguments));
            }
            case ServiceJar service -> {
                List<String> options = new ArrayList<>(write);
                options.add("-Dspring.context.exit=onRefresh");
                yield Optional.of(service(options, service));
            }
            case Executable other -> Optional.empty();
        };
    }

    /** Where the start-up cache of {@code program} is, if there is one; its name says for which jar, options and JVM it holds. */
    Path cache(Program program) {
        String key = System.getProperty("java.vm.version") + EVERY_JVM + jarStamp(program) + program.code();
        return settings.aot().resolve(program.name() + "-" + Stamp.brief(key) + ".aot");
    }

    private String jarStamp(Program program) {
        return switch (program.code()) {
            case OwnClass own -> Stamp.of(Path.of(classPath().split(":", -1)[0]));
            case ServiceJar service -> Stamp.of(serviceJars.apply(service.module()));
            case Executable other -> "";
        };
    }

    private List<String> cached(Program program) {
        Path cache = cache(program);
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static List<String> own(List<String> options, Jvm jvm, String main, List<String> arguments) {
        List<String> command = java(options, jvm);
        command.addAll(OWN_LOGGING);
        command.addAll(List.of("-cp", classPath(), main));
        command.addAll(arguments);
        return command;
    }

    private List<String> service(List<String> options, ServiceJar service) {
        List<String> command = java(options, service.jvm());
        command.addAll(List.of("-jar", serviceJars.apply(service.module()).toString()));
        return command;
    }

    private static List<String> java(List<String> options, Jvm jvm) {
        List<String> command = new ArrayList<>();
        command.add(Settings.java().toString());
        command.addAll(EVERY_JVM);
        command.add("-Xms" + FIRST_HEAP_MEGABYTES + "m");
        command.add("-Xmx" + jvm.heapMegabytes() + "m");
        if (jvm.compiler() == Compiler.QUICK) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(options);
        return command;
    }
}
